package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;

/** Ten rows of each question, drawn by lot, followed back to the bytes that they rest on. */
class CitationsTest {
  private static final int ROWS = 10;
  private static final double ALL = Double.POSITIVE_INFINITY;

  /** Seconds: what is told to the microsecond was written down to the hundredth. */
  private static final double ROUNDING = 0.02;

  /** Kilometres from an airport's reference point within which an observed end may be heard. */
  private static final double AT_THE_AIRPORT = 15;

  private static final Path REAL =
      Path.of(System.getenv().getOrDefault("WHEELSDOWN_DATA", "../../shared/data"));

  /** Times that are those of cited reports, by the kind of question. */
  private static final Map<Class<?>, List<String>> HEARD =
      Map.of(
          Question.Flights.class, List.of("first_heard", "last_heard"),
          Question.Landings.class, List.of("first_heard"),
          Question.Stays.class, List.of("heard_from", "heard_until"),
          Question.Gaps.class, List.of("gap_start", "gap_end"),
          Question.Marks.class, List.of("mark_start", "mark_end"),
          Question.Journeys.class, List.of("first_heard", "last_heard"),
          Question.Positions.class, List.of("time"));

  /** The column of an airport, its evidence and its time. */
  private static final List<List<String>> ENDS =
      List.of(
          List.of("takeoff_airport", "takeoff_evidence", "takeoff_time"),
          List.of("landing_airport", "landing_evidence", "landing_time"));

  @TempDir private static Path folder;
  private static List<Imported> imported = List.of();

  /** A workspace and the files that were imported into it. */
  private record Imported(String name, Workspace workspace, SourceFiles files) {}

  /** One question to one workspace. */
  private record Case(Question question, Imported of) {
    @Override
    public String toString() {
      return question.getClass().getSimpleName() + " of " + of.name();
    }
  }

  @BeforeAll
  static void importAll() throws IOException {
    imported = new ArrayList<>();
    imported.add(imported("the example", StoryTracks.made().tree()));
    for (String real : List.of("globe_history", "opensky")) {
      if (Files.exists(REAL.resolve(real))) {
        imported.add(imported(real, REAL.resolve(real)));
      }
    }
  }

  private static Imported imported(String name, Path tracks) throws IOException {
    Path workspace = folder.resolve(name);
    CommandRun.in(workspace, "import", tracks).succeeds();
    return new Imported(name, Workspace.open(workspace), new SourceFiles(tracks));
  }

  static Stream<Case> cases() {
    return imported.stream().flatMap(of -> questions().map(question -> new Case(question, of)));
  }

  private static Stream<Question> questions() {
    Filter all = Filter.EVERYTHING;
    return Stream.of(
        new Question.Flights(all),
        new Question.Landings(all),
        new Question.Stays(all),
        new Question.Gaps(all, Duration.ZERO, Set.of(), List.of()),
        new Question.Marks(all, Set.of(), List.of()),
        new Question.Journeys(all, Question.Journeys.USUAL_STOP),
        new Question.Meetings(all, Duration.ZERO),
        new Question.Connections(
            all.at(Set.of("MUHA")), Who.ANYBODY, Set.of("SVMI"), Duration.ZERO, Duration.ofDays(3)),
        new Question.Overflights(all, new NorthOf(20), 5_000, ALL),
        new Question.Positions(all.ofAircraft(Set.of(Address.parse("ae4af6")), Set.of())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCitationLeadsBackToBytes(Case asked) {
    try (Answer answer =
        asked.of().workspace().questions(ReferenceData.airports()).answerCited(asked.question())) {
      List<String> names = answer.columns().stream().map(Column::name).toList();
      List<Row> rows = new ArrayList<>();
      answer.rows().forEachRemaining(rows::add);
      assumeTrue(!rows.isEmpty(), "nothing to follow");
      Collections.shuffle(rows, new Random(20190123));
      rows.stream()
          .limit(ROWS)
          .forEach(row -> follow(new Followed(names, row, asked.of().files()), asked.question()));
    }
  }

  private static void follow(Followed row, Question question) {
    row.spansHoldWhatIsCited();
    HEARD.getOrDefault(question.getClass(), List.of()).forEach(row::timeIsThatOfACitedReport);
    if (question instanceof Question.Flights || question instanceof Question.Landings) {
      ENDS.forEach(row::observedEndIsAtItsAirport);
    } else if (question instanceof Question.Overflights) {
      row.heightsWereReported();
    }
  }

  /** A row and its cited reports, as the files have them. */
  private record Followed(List<String> names, Row row, SourceFiles files) {
    void spansHoldWhatIsCited() {
      assertThat(row.citations()).as("%s", row).isNotEmpty();
      for (Citation citation : row.citations()) {
        List<SourceRow> all = files.rows(citation.sha256());
        assertThat(citation.firstRow()).isBetween(0, citation.lastRow());
        assertThat(citation.lastRow()).isLessThan(all.size());
        List<SourceRow> cited = cited(citation);
        assertThat(cited).as("%s", citation).hasSizeGreaterThanOrEqualTo(citation.positions());
        assertThat(seconds(citation.from()))
            .isCloseTo(
                cited.stream().mapToDouble(SourceRow::seconds).min().orElseThrow(),
                within(ROUNDING));
        assertThat(seconds(citation.until()))
            .isCloseTo(
                cited.stream().mapToDouble(SourceRow::seconds).max().orElseThrow(),
                within(ROUNDING));
      }
    }

    void timeIsThatOfACitedReport(String column) {
      if (value(column) instanceof Value.Time time) {
        double seconds = seconds(time.instant());
        assertThat(reports())
            .as("%s of %s", column, row)
            .anyMatch(report -> Math.abs(report.seconds() - seconds) <= ROUNDING);
      }
    }

    void observedEndIsAtItsAirport(List<String> end) {
      if (value(end.get(1)).asText().equals("observed")
          && value(end.get(2)) instanceof Value.Time time) {
        Airport airport = ReferenceData.airports().find(value(end.get(0)).asText()).orElseThrow();
        assertThat(reports().filter(report -> isAt(report, airport, time.instant())))
            .as("reports at the airport around %s: %s", end.get(2), row)
            .isNotEmpty();
      }
    }

    void heightsWereReported() {
      for (String column : List.of("lowest_ft", "highest_ft")) {
        double feet = ((Value.Measure) value(column)).number();
        assertThat(reports()).anyMatch(report -> Math.abs(report.feet() - feet) < 1);
      }
    }

    /** A touchdown lies between two reports: minutes, where they are sparse. */
    private static boolean isAt(SourceRow report, Airport airport, Instant time) {
      return Math.abs(report.seconds() - seconds(time)) <= Duration.ofMinutes(10).toSeconds()
          && GreatCircle.kilometres(
                  report.latitude(), report.longitude(), airport.latitude(), airport.longitude())
              <= AT_THE_AIRPORT;
    }

    private Stream<SourceRow> reports() {
      return row.citations().stream().flatMap(citation -> cited(citation).stream());
    }

    /** Rows of the span; of those that are broken in the file nothing is cited. */
    private List<SourceRow> cited(Citation citation) {
      List<SourceRow> all = files.rows(citation.sha256());
      return IntStream.rangeClosed(citation.firstRow(), citation.lastRow())
          .mapToObj(all::get)
          .toList();
    }

    private Value value(String column) {
      return row.values().get(names.indexOf(column));
    }

    private static double seconds(Instant instant) {
      return instant.getEpochSecond() + instant.getNano() / 1e9;
    }
  }

  /** All that lies north of a parallel. */
  private record NorthOf(double south) implements Area {
    @Override
    public String name() {
      return "north of " + south;
    }

    @Override
    public boolean contains(double latitude, double longitude) {
      return latitude >= south;
    }

    @Override
    public double kilometres(double latitude, double longitude, double limit) {
      return contains(latitude, longitude) ? 0 : ALL;
    }

    @Override
    public List<Box> boxes() {
      return List.of(new Box(south, -180, 90, 180));
    }
  }
}
