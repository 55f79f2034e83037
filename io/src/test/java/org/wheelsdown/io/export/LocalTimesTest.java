package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.io.reference.ReferenceData;

class LocalTimesTest {
  private static final StatementCitation SAID =
      new StatementCitation(
          "operator",
          "Air Force",
          Held.UNDATED,
          Optional.empty(),
          "fleet.csv",
          "ab".repeat(32),
          "line 3",
          true);

  @Test
  void aTimeStandsOnceMoreByTheClocksOfItsAirport() {
    Row row = beside(GivenAnswer.toHavana());

    assertThat(row.values().subList(row.values().size() - 2, row.values().size()))
        .containsExactly(
            new Value.Text("2019-01-23T15:00:00-03:00"),
            new Value.Text("2019-01-23T23:40:00-05:00"));
  }

  @Test
  void whatARowRestsOnStays() {
    Row flight = GivenAnswer.toHavana();
    Row row = beside(new Row(flight.values(), flight.citations(), List.of(SAID)));

    assertThat(row.citations()).isEqualTo(flight.citations());
    assertThat(row.statements()).containsExactly(SAID);
  }

  private static Row beside(Row row) {
    try (Answer answer =
        LocalTimes.beside(
            GivenAnswer.of(GivenAnswer.FLIGHT_COLUMNS, row), ReferenceData.airports())) {
      assertThat(answer.columns())
          .endsWith(
              new Column("takeoff_local", Column.Kind.TEXT),
              new Column("landing_local", Column.Kind.TEXT));
      return answer.rows().next();
    }
  }
}
