package org.wheelsdown.casework.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Expectation.Differing;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Column.Kind;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.io.reference.ReferenceData;

class TallyTest {
  private static final List<Column> COLUMNS = List.of(new Column("icao", Kind.TEXT));

  private final RowTest ofTheAirForce =
      new StatedTest(
          new Condition.Stated(Property.OPERATOR, "air force", Optional.empty()), Map.of());

  @Test
  void aDisputeIsFoundInAnyRow() {
    for (int disputed : List.of(0, 49, 50, 311)) {
      Tally tally = new Tally(List.of(ofTheAirForce));
      IntStream.range(0, 312).forEach(i -> tally.add(row(i, i == disputed)));

      assertThat(tally.against())
          .as("the only dispute is in row %d", disputed)
          .extracting(StatementCitation::value)
          .containsExactly("Some Airline");
    }
  }

  @Test
  void whatNobodyDisputesIsNotDisputed() {
    Tally tally = new Tally(List.of(ofTheAirForce));
    IntStream.range(0, 60).forEach(i -> tally.add(row(i, false)));

    assertThat(tally.against()).isEmpty();
  }

  @Test
  void rowsThatAClaimRestsOnAreKeptAndOthersCounted() {
    assertThat(tally(0, 312).met()).hasSize(50);
    assertThat(tally(100, 312).met()).hasSize(100);
    assertThat(tally(5000, 3000).met()).hasSize(1000);
    assertThat(tally(5000, 3000).metCount()).isEqualTo(3000);
    assertThat(tally(5000, 3000).aircraft()).isEqualTo(3000);
  }

  @Test
  void itIsSaidHowManyRowsAreNamed() {
    assertThat(reasons(1, 312)).contains("And 309 more; 50 of 312 rows are named and cited.");
    assertThat(reasons(100, 312)).contains("And 309 more; 100 of 312 rows are named and cited.");
    assertThat(reasons(1, 50)).contains("And 47 more.");
  }

  @Test
  void absenceIsSaidToBeNoMoreThanWasLookedAt() {
    Expectation none =
        new Expectation(new Range(0, 0), Range.ANY, List.of(), Differing.CONTRADICTS);
    RowWords words = new RowWords(ReferenceData.airports());

    assertThat(new CheckReasons(none, tally(0, 0), words).of(CheckOutcome.MET))
        .containsExactly(
            "There is none. All days asked about are there, and at every larger airport asked about"
                + " somebody was heard close to the ground in that time; smaller fields were not"
                + " looked at.");
    assertThat(new CheckReasons(none, tally(0, 0), words).of(CheckOutcome.NOT_SEEN))
        .containsExactly("There is none, but it is not sure that it would have been seen.");
  }

  private static List<String> reasons(int needed, int rows) {
    Expectation expectation =
        new Expectation(
            new Range(needed, Integer.MAX_VALUE), Range.ANY, List.of(), Differing.SAYS_NOTHING);
    return new CheckReasons(
            expectation, tally(needed, rows), new RowWords(ReferenceData.airports()))
        .of(CheckOutcome.MET);
  }

  private static Tally tally(int needed, int rows) {
    Tally tally = new Tally(List.of(), needed);
    IntStream.range(0, rows).forEach(i -> tally.add(row(i, false)));
    return tally;
  }

  private static FoundRow row(int number, boolean isDisputed) {
    StatementCitation first = said("Russian Air Force", true);
    return new FoundRow(
        COLUMNS,
        new Row(
            List.of(new Value.Text(String.format("%06x", number))),
            List.of(),
            isDisputed ? List.of(first, said("Some Airline", false)) : List.of(first)));
  }

  private static StatementCitation said(String operator, boolean isUsed) {
    return new StatementCitation(
        "operator",
        operator,
        Held.UNDATED,
        Optional.of(LocalDate.of(2018, 12, 1)),
        "aircraft.csv",
        "00",
        "line 2",
        isUsed);
  }
}
