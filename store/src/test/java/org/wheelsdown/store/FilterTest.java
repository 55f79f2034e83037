package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

class FilterTest {
  private static final Instant SINCE = Instant.parse("2023-11-16T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2023-11-17T00:00:00Z");

  @TempDir static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void importFleet() {
    workspace = Importing.atOnce(folder.resolve("w"), new Fleet(5, 4, 77).byDay());
  }

  @Test
  void flightsCountThatAreHeardInTheTimeAskedFor() {
    Question all = new Question.Flights(Filter.EVERYTHING);
    Question some = new Question.Flights(Filter.EVERYTHING.since(SINCE).until(UNTIL));
    List<String> first = Asking.column(workspace, all, "first_heard");
    List<String> last = Asking.column(workspace, all, "last_heard");
    long expected = 0;
    for (int i = 0; i < first.size(); i++) {
      boolean ended = Instant.parse(last.get(i)).isBefore(SINCE);
      boolean begun = Instant.parse(first.get(i)).isBefore(UNTIL);
      expected += begun && !ended ? 1 : 0;
    }

    assertThat(Asking.lines(workspace, some))
        .hasSize((int) expected)
        .hasSizeBetween(1, first.size() - 1);
  }

  @Test
  void landingsAreKnownAndInTime() {
    Question landings = new Question.Landings(Filter.EVERYTHING.since(SINCE).until(UNTIL));

    assertThat(Asking.column(workspace, landings, "landing_evidence"))
        .containsOnly("observed", "inferred");
    assertThat(Asking.column(workspace, landings, "landing_time"))
        .isSorted()
        .allMatch(time -> time.startsWith("2023-11-16T"));
  }

  @Test
  void whatIsLessProbableThanAskedForIsUnknown() {
    Filter heard = Filter.EVERYTHING.probable(1);
    Question flights = new Question.Flights(heard);
    Question stays = new Question.Stays(heard);
    List<String> evidence = Asking.column(workspace, flights, "landing_evidence");
    List<String> airports = Asking.column(workspace, flights, "landing_airport");
    List<String> latest = Asking.column(workspace, flights, "landing_latest");

    assertThat(evidence).containsOnly("observed", "unknown");
    for (int i = 0; i < evidence.size(); i++) {
      assertThat(airports.get(i).isEmpty()).isEqualTo(evidence.get(i).equals("unknown"));
      assertThat(latest.get(i).isEmpty()).isEqualTo(evidence.get(i).equals("unknown"));
    }
    assertThat(evidence)
        .hasSameSizeAs(Asking.lines(workspace, new Question.Flights(Filter.EVERYTHING)));
    assertThat(Asking.column(workspace, new Question.Landings(heard), "landing_evidence"))
        .containsOnly("observed");
    assertThat(Asking.column(workspace, stays, "arrived_evidence"))
        .containsOnly("observed", "unknown");
    assertThat(Asking.column(workspace, stays, "probability")).containsOnly("1.0");
  }

  @Test
  void anEndMustBeAtOneOfTheAirports() {
    Filter at = Filter.EVERYTHING.at(Set.of("XXBB"));

    List<Row> flights = Asking.cited(workspace, new Question.Flights(at));
    assertThat(flights).isNotEmpty().allMatch(row -> row.values().contains(new Value.Text("XXBB")));
    assertThat(Asking.column(workspace, new Question.Landings(at), "landing_airport"))
        .containsOnly("XXBB");
    assertThat(Asking.column(workspace, new Question.Stays(at), "airport")).containsOnly("XXBB");
  }

  @Test
  void noAirportAtAllMatchesNothing() {
    Filter nowhere = Filter.EVERYTHING.at(Set.of());

    assertThat(Asking.lines(workspace, new Question.Flights(nowhere))).isEmpty();
  }

  @Test
  void typesAreThoseOfTheDocuments() {
    Filter right = Filter.EVERYTHING.ofTypes(Set.of("b752"));
    Filter wrong = Filter.EVERYTHING.ofTypes(Set.of("IL76"));

    assertThat(Asking.lines(workspace, new Question.Stays(right)))
        .isEqualTo(Asking.lines(workspace, new Question.Stays(Filter.EVERYTHING)));
    assertThat(Asking.lines(workspace, new Question.Stays(wrong))).isEmpty();
  }

  @Test
  void whatLooksLikeSqlIsAText() {
    Filter filter = Filter.EVERYTHING.ofAircraft(Set.of(), Set.of("x' OR 'a' = 'a"));

    assertThat(Asking.lines(workspace, new Question.Flights(filter))).isEmpty();
  }

  @Test
  void daysThatNobodyImportedAreNamed() {
    Filter filter = Filter.EVERYTHING.since(SINCE).until(Instant.parse("2023-11-21T12:00:00Z"));

    try (Answer answer =
        workspace.questions(Country.AIRPORTS).answer(new Question.Flights(filter))) {
      assertThat(answer.caveats())
          .contains("Nothing was imported for 2023-11-19, 2023-11-20, 2023-11-21 (UTC).");
    }
  }

  @Test
  void daysAreNotMissedUnlessTheyAreAskedFor() {
    try (Answer answer =
        workspace.questions(Country.AIRPORTS).answer(new Question.Flights(Filter.EVERYTHING))) {
      assertThat(answer.caveats())
          .noneMatch(sentence -> sentence.startsWith("Nothing"))
          .anyMatch(
              sentence -> sentence.matches("\\d+ ends? of these flights .* not heard \\(.*: .*"));
    }
  }

  @Test
  void theSameRowsGoToAFile() throws SQLException {
    Question question = new Question.Flights(Filter.EVERYTHING);
    Path file = folder.resolve("it's flights.parquet");

    long rows = workspace.questions(Country.AIRPORTS).exportCited(question, file);

    assertThat(rows).isEqualTo(Asking.lines(workspace, question).size());
    String sql = "SELECT typeof(takeoff_time), citations[1].document, takeoff_time FROM '%s'";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql.formatted(file.toString().replace("'", "''")))) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("TIMESTAMP");
      assertThat(row.getString(2)).startsWith("day0/trace_");
    }
  }
}
