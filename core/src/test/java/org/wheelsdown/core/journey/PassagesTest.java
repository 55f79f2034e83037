package org.wheelsdown.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.question.Where;

class PassagesTest {
  private static final Set<String> RUSSIA = Set.of("UUEM", "UUWW");
  private static final Set<String> VENEZUELA = Set.of("SVMI", "SVBC");
  private static final Where ANYWHERE = Where.ANYWHERE;

  /** From Moscow by Tver to Caracas and Barcelona, and back to Tver. */
  private static final Journey THERE_AND_BACK =
      new Timetable()
          .fly("UUWW", "UUEM")
          .fly("UUEM", "DAAG")
          .fly("DAAG", "SVMI")
          .fly("SVMI", "SVBC")
          .fly("SVBC", "DAAG")
          .fly("DAAG", "UUEM")
          .journeys()
          .get(0);

  private static List<String> routes(Where where) {
    return new Passages(where).of(THERE_AND_BACK).stream().map(Journey::route).toList();
  }

  @Test
  void withoutAPlaceItIsTheWholeJourney() {
    assertThat(new Passages(ANYWHERE).of(THERE_AND_BACK)).containsExactly(THERE_AND_BACK);
  }

  @Test
  void aBeginningAloneOrAnEndAloneIsThatOfTheWholeJourney() {
    assertThat(routes(ANYWHERE.from(Set.of("UUWW")))).hasSize(1);
    assertThat(routes(ANYWHERE.from(Set.of("UUEM")))).isEmpty();
    assertThat(routes(ANYWHERE.to(RUSSIA).via(List.of(VENEZUELA)))).hasSize(1);
    assertThat(routes(ANYWHERE.to(VENEZUELA))).isEmpty();
  }

  @Test
  void withBothItIsTheShortestPart() {
    assertThat(routes(ANYWHERE.from(RUSSIA).to(VENEZUELA))).containsExactly("UUEM → DAAG → SVMI");
    assertThat(routes(ANYWHERE.from(Set.of("UUWW")).to(Set.of("SVBC"))))
        .containsExactly("UUWW → UUEM → DAAG → SVMI → SVBC");
  }

  @Test
  void betweenGoesBothWaysAndTheStopsTurnRound() {
    assertThat(routes(ANYWHERE.between(RUSSIA, VENEZUELA)))
        .containsExactly("UUEM → DAAG → SVMI", "SVBC → DAAG → UUEM");
    assertThat(
            routes(
                ANYWHERE
                    .between(Set.of("UUWW"), Set.of("SVBC"))
                    .via(List.of(Set.of("UUEM"), Set.of("SVMI")))))
        .containsExactly("UUWW → UUEM → DAAG → SVMI → SVBC");
    assertThat(routes(ANYWHERE.between(RUSSIA, VENEZUELA).via(List.of(Set.of("GVAC"))))).isEmpty();
    assertThat(
            routes(
                ANYWHERE
                    .between(Set.of("UUEM"), Set.of("SVMI"))
                    .via(List.of(Set.of("DAAG"), Set.of("SVBC")))))
        .containsExactly("SVMI → SVBC → DAAG → UUEM");
  }

  @Test
  void stopsMustComeInTheirOrder() {
    Where way = ANYWHERE.from(Set.of("UUWW")).to(Set.of("SVBC"));

    assertThat(routes(way.via(List.of(Set.of("DAAG"), Set.of("SVMI"))))).hasSize(1);
    assertThat(routes(way.via(List.of(Set.of("SVMI"), Set.of("DAAG"))))).isEmpty();
  }

  @Test
  void aPartSaysThatTheJourneyIsLonger() {
    Journey part = new Passages(ANYWHERE.from(RUSSIA).to(VENEZUELA)).of(THERE_AND_BACK).get(0);

    assertThat(part.before()).isEqualTo(new Limit.OnTheWay());
    assertThat(part.after()).isEqualTo(new Limit.OnTheWay());
  }

  @Test
  void atIsAnyPlaceOfIt() {
    assertThat(routes(ANYWHERE.at(Set.of("SVMI")))).hasSize(1);
    assertThat(routes(ANYWHERE.at(Set.of("MUHA")))).isEmpty();
    assertThat(routes(ANYWHERE.at(Set.of()))).isEmpty();
  }
}
