package org.wheelsdown.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wheelsdown.core.statement.Property.OPERATOR;
import static org.wheelsdown.core.statement.Property.OWNER;
import static org.wheelsdown.core.statement.Property.PRIVACY;
import static org.wheelsdown.core.statement.Property.REGISTRATION;
import static org.wheelsdown.core.statement.Property.SERIAL;
import static org.wheelsdown.core.statement.Property.TYPE;
import static org.wheelsdown.core.statement.Said.HERE;
import static org.wheelsdown.core.statement.Said.THERE;
import static org.wheelsdown.core.statement.Said.at;
import static org.wheelsdown.core.statement.Said.between;
import static org.wheelsdown.core.statement.Said.here;
import static org.wheelsdown.core.statement.Said.history;
import static org.wheelsdown.core.statement.Said.on;
import static org.wheelsdown.core.statement.Said.periods;
import static org.wheelsdown.core.statement.Said.says;
import static org.wheelsdown.core.statement.Said.since;
import static org.wheelsdown.core.statement.Said.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * An undated statement does not speak of days on which its aircraft was elsewhere by dated ones.
 */
class WhereaboutsTest {
  private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
  private static final int DAYS = 40;
  private static final Subject SOLD = at(HERE, "RA-1", "4001");

  @net.jqwik.api.Property(tries = 300, seed = "1")
  void aRumourEndsWhereTheAircraftLeftAfterIt(
      @ForAll @IntRange(max = 19) int from,
      @ForAll @IntRange(min = 20, max = 39) int until,
      @ForAll @IntRange(max = 39) int rumoured,
      @ForAll @IntRange(max = 39) int registered) {
    List<Period> periods =
        periods(
            says(
                "REGISTER " + day(registered),
                SOLD,
                SERIAL,
                "4001",
                between(day(from), day(until))),
            says("COMMUNITY " + day(rumoured), SOLD, OWNER, "Rumoured"));

    boolean isTold = registered >= until && rumoured < until;
    for (int day = 0; day < DAYS; day++) {
      assertThat(on(periods, day(day)).value(OWNER))
          .isEqualTo(isTold && day >= until ? "" : "Rumoured");
    }
  }

  @net.jqwik.api.Property(tries = 300, seed = "2")
  void anAirframeIsNeverAtTwoAddresses(
      @ForAll("ends") List<Integer> ends, @ForAll("rumours") List<Statement> rumours) {
    List<Statement> all = new ArrayList<>(rumours);
    int from = 0;
    for (int i = 0; i < ends.size(); i++) {
      Subject subject = at(i % 2 == 0 ? HERE : THERE, i % 2 == 0 ? "RA-1" : "RA-2", "4001");
      Held held = between(day(from), day(ends.get(i)));
      all.add(says("REGISTER 2024-01-01", subject, SERIAL, "4001", held));
      all.add(says("REGISTER 2024-01-01", subject, TYPE, "IL96", held));
      from = ends.get(i);
    }

    List<Period> here = new Identities(Said.DOCUMENTS, AddressRules.NONE).of(HERE, all);
    List<Period> there = new Identities(Said.DOCUMENTS, AddressRules.NONE).of(THERE, all);
    for (int day = 0; day < from; day++) {
      assertThat(List.of(on(here, day(day)).airframe(), on(there, day(day)).airframe()))
          .containsOnlyOnce("IL/4001");
    }
  }

  @Provide
  Arbitrary<List<Integer>> ends() {
    return Arbitraries.integers()
        .between(1, DAYS)
        .set()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(ends -> ends.stream().sorted().toList());
  }

  @Provide
  Arbitrary<List<Statement>> rumours() {
    return Combinators.combine(
            Arbitraries.of(
                SOLD, at(THERE, "RA-2", "4001"), at(HERE, "", "4001"), at(THERE, "RA-1", "4001")),
            Arbitraries.of(OWNER, TYPE),
            Arbitraries.integers().between(-10, DAYS))
        .as(
            (subject, property, day) ->
                says(
                    "COMMUNITY " + day(day),
                    subject,
                    property,
                    property == TYPE ? "IL96" : "Somebody"))
        .list()
        .ofMaxSize(4);
  }

  @Example
  void itStaysBesideWhatIsUsedWhileTheAircraftWasThere() {
    Statement rumour = says("COMMUNITY 2020-01-05", SOLD, OWNER, "Rumoured");
    List<Period> periods =
        periods(
            rumour,
            says("REGISTER 2024-01-01", SOLD, OWNER, "Owner", between("2020-01-01", "2020-02-01")));

    assertThat(history(periods, OWNER)).isEqualTo("… Rumoured, 2020-01-01 Owner, 2020-02-01 ");
    assertThat(on(periods, "2020-01-20").fact(OWNER).orElseThrow().competing())
        .containsExactly(rumour);
  }

  @Example
  void whatWasSaidAfterwardsSpeaksOfWhateverCameThen() {
    List<Period> periods =
        periods(
            says("REGISTER 2024-01-01", SOLD, REGISTRATION, "RA-1", until("2020-02-01")),
            says("COMMUNITY 2020-01-05", SOLD, OPERATOR, "First"),
            says("COMMUNITY 2021-01-05", at(HERE, "RA-2", ""), OPERATOR, "Second"));

    assertThat(history(periods, OPERATOR)).isEqualTo("… First, 2020-02-01 Second");
  }

  @Example
  void whatNamesNoNumberSpeaksOfTheAircraftOfItsDay() {
    List<Period> periods =
        periods(
            says(
                "REGISTER 2024-01-01",
                SOLD,
                REGISTRATION,
                "RA-1",
                between("2020-01-01", "2020-02-01")),
            says("COMMUNITY 2019-01-01", here(), OWNER, "Before"),
            says("TRACK 2020-01-05", here(), OPERATOR, "Then"));

    assertThat(history(periods, OWNER)).isEqualTo("… Before");
    assertThat(history(periods, OPERATOR)).isEqualTo("… Then, 2020-02-01 ");
  }

  @Example
  void anAircraftThatOnlyChangesItsNumberHasNotLeft() {
    List<Period> periods =
        periods(
            says("REGISTER 2024-01-01", SOLD, SERIAL, "4001", until("2020-02-01")),
            says(
                "REGISTER 2024-01-01",
                at(HERE, "RA-2", "4001"),
                SERIAL,
                "4001",
                since("2020-02-01")),
            says("COMMUNITY 2020-01-05", SOLD, OPERATOR, "Operator"));

    assertThat(history(periods, OPERATOR)).isEqualTo("… Operator");
    assertThat(history(periods, REGISTRATION)).isEqualTo("… RA-1, 2020-02-01 RA-2");
  }

  @Example
  void theSameSerialNumberOfAnotherMakerIsNoOtherPlace() {
    List<Statement> statements =
        List.of(
            says("COMMUNITY 2020-01-05", SOLD, TYPE, "IL96"),
            says("COMMUNITY 2020-01-05", SOLD, OWNER, "Owner"),
            says(
                "REGISTER 2024-01-01", at(THERE, "N1", "4001"), TYPE, "C172", until("2023-01-01")));

    List<Period> periods = periods(statements.toArray(Statement[]::new));
    assertThat(history(periods, OWNER)).isEqualTo("… Owner");
  }

  @Example
  void aPrivacyMarkStays() {
    List<Period> periods =
        periods(
            says("REGISTER 2024-01-01", SOLD, REGISTRATION, "RA-1", until("2020-02-01")),
            says("COMMUNITY 2020-01-05", SOLD, PRIVACY, "PIA"));

    assertThat(on(periods, "2021-01-01").isPrivate()).isTrue();
  }

  private static String day(int day) {
    return FIRST.plusDays(day).toString();
  }
}
