package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.overflight.Airspace;
import org.wheelsdown.core.overflight.Overflight;
import org.wheelsdown.core.overflight.Overflights;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.track.Track;

/** What is worked out of some days of the positions is what the whole tracks tell. */
class OverflightsTest {
  private static final Fleet FLEET = new Fleet(5, 20, 4711);
  private static final double ALL = Double.POSITIVE_INFINITY;

  @TempDir static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void importFleet() {
    workspace = Importing.atOnce(folder.resolve("w"), FLEET.byDay());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.7, 3})
  void allThatTheTracksTellIsFound(double degrees) {
    Area area = new Belt(50.6, 50.6 + degrees);
    List<Overflight> expected = inWholeTracks(area);
    Question question = new Question.Overflights(Filter.EVERYTHING, area, -ALL, ALL);

    assertThat(expected).hasSizeGreaterThan(30);
    assertThat(Asking.column(workspace, question, "entered"))
        .isEqualTo(expected.stream().map(each -> each.entered().time().toString()).toList());
    assertThat(Asking.column(workspace, question, "positions"))
        .isEqualTo(
            expected.stream().map(each -> Integer.toString(each.positions().size())).toList());
  }

  @Test
  void aStretchCountsIfAnyOfItIsInTheTimeAskedFor() {
    Area area = new Belt(50.2, 52);
    Overflight some = inWholeTracks(area).get(20);
    Instant middle = some.entered().time().plusSeconds(60);
    Filter filter = Filter.EVERYTHING.since(middle).until(middle.plusSeconds(1));
    Question question = new Question.Overflights(filter, area, -ALL, ALL);

    assertThat(Asking.column(workspace, question, "entered"))
        .contains(some.entered().time().toString());
  }

  @Test
  void heightAndAircraftNarrow() {
    Area area = new Belt(50.2, 52);
    Filter one = Filter.EVERYTHING.ofAircraft(Set.of(FLEET.heard().get(0).address()), Set.of());
    Question question = new Question.Overflights(one, area, 10_000, 15_000);

    assertThat(Asking.column(workspace, question, "icao"))
        .isNotEmpty()
        .containsOnly(FLEET.heard().get(0).address().toString());
    assertThat(Asking.column(workspace, question, "lowest_ft"))
        .allMatch(feet -> Double.parseDouble(feet) >= 10_000);
    assertThat(Asking.column(workspace, question, "entered_by")).contains("height");
  }

  @Test
  void eachRowCitesItsPositions() {
    Question question =
        new Question.Overflights(Filter.EVERYTHING, new Belt(50.6, 51.2), -ALL, ALL);
    int positions = Asking.columns(workspace, question).indexOf("positions");
    for (Row row : Asking.cited(workspace, question)) {
      int cited = row.citations().stream().mapToInt(each -> each.positions()).sum();
      assertThat(Integer.toString(cited)).isEqualTo(row.values().get(positions).asText());
    }
  }

  private static List<Overflight> inWholeTracks(Area area) {
    Overflights overflights = new Overflights(Country.AIRPORTS, new Airspace(area, -ALL, ALL));
    Stream<List<Position>> tracks =
        FLEET.heard().stream().collect(Collectors.groupingBy(Position::address)).values().stream();
    return tracks
        .flatMap(reports -> overflights.of(Track.of(reports)).stream())
        .sorted(
            Comparator.<Overflight, Instant>comparing(each -> each.entered().time())
                .thenComparing(each -> each.positions().get(0).address().toString()))
        .toList();
  }

  /** All between two parallels. */
  private record Belt(double south, double north) implements Area {
    @Override
    public String name() {
      return "a belt";
    }

    @Override
    public boolean contains(double latitude, double longitude) {
      return south <= latitude && latitude <= north;
    }

    @Override
    public double kilometres(double latitude, double longitude, double limit) {
      return contains(latitude, longitude) ? 0 : ALL;
    }

    @Override
    public List<Box> boxes() {
      return List.of(new Box(south, -180, north, 180));
    }
  }
}
