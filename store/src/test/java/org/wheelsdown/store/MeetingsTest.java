package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/**
 * Meetings among aeroplanes that fly between three towns and have nothing to do with each other.
 */
class MeetingsTest {
  private static final Fleet FLEET = new Fleet(12, 4, 11);

  @TempDir static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void importFleet() {
    workspace = Importing.atOnce(folder, FLEET.byDay());
  }

  @Test
  void twoOfManyAreComparedWithTheOthers() {
    List<String> bases = column(someTwo(), "chance_basis");
    assertThat(bases)
        .isNotEmpty()
        .allMatch(
            basis ->
                basis.matches(
                    "\\d+ of \\d+ pairs of airliners that were at XX.. in these 4 days, one of this"
                        + " meeting among them, overlapped there for .+ or more: .+ %"));
    assertThat(column(someTwo(), "chance"))
        .allSatisfy(chance -> assertThat(Double.parseDouble(chance)).isBetween(0.01, 1.0));
  }

  @Test
  void whoMetIsAmongThoseAskedAboutAndTheTimeIsLongEnough() {
    Question question = new Question.Meetings(someTwo().filter(), Duration.ofHours(1));
    Set<String> asked =
        someTwo().filter().who().addresses().stream()
            .map(Address::toString)
            .collect(Collectors.toSet());
    assertThat(column(question, "icaos"))
        .allSatisfy(icaos -> assertThat(asked).containsExactlyInAnyOrder(icaos.split(", ", -1)));
    assertThat(column(question, "hours"))
        .allSatisfy(hours -> assertThat(Double.parseDouble(hours)).isGreaterThanOrEqualTo(1));
  }

  @Test
  void whereAllAreAskedAboutEveryPairIsFoundAtItsAirportAndTime() {
    Question all = new Question.Meetings(Filter.EVERYTHING, Duration.ZERO);
    assertThat(column(all, "since")).hasSizeGreaterThan(20).isSorted();
    Question there = new Question.Meetings(Filter.EVERYTHING.at(Set.of("XXAA")), Duration.ZERO);
    assertThat(column(there, "airport")).containsOnly("XXAA");
    assertThat(column(all, "airport").stream().filter("XXAA"::equals))
        .hasSameSizeAs(column(there, "airport"));
  }

  @Test
  void everyMeetingCitesAllItsStays() {
    Question all = new Question.Meetings(Filter.EVERYTHING, Duration.ZERO);
    assertThat(Asking.cited(workspace, all))
        .allSatisfy(row -> assertThat(row.citations()).hasSizeGreaterThanOrEqualTo(2));
  }

  private static Question someTwo() {
    List<Address> addresses =
        FLEET.heard().stream().map(Position::address).distinct().sorted().toList();
    return new Question.Meetings(
        Filter.EVERYTHING.ofAircraft(Set.of(addresses.get(0), addresses.get(1)), Set.of()),
        Duration.ZERO);
  }

  private static List<String> column(Question question, String name) {
    try (Answer answer =
        workspace.questions(Country.AIRPORTS, type -> AircraftKind.AIRLINER).answer(question)) {
      int index = answer.columns().stream().map(each -> each.name()).toList().indexOf(name);
      List<String> texts = new ArrayList<>();
      answer.rows().forEachRemaining(row -> texts.add(text(row, index)));
      return texts;
    }
  }

  private static String text(Row row, int index) {
    Value value = row.values().get(index);
    return value.asText();
  }
}
