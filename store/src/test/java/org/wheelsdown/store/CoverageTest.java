package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.coverage.Cell;
import org.wheelsdown.core.coverage.Completeness;
import org.wheelsdown.core.coverage.GapClass;
import org.wheelsdown.core.coverage.GapCoverage;
import org.wheelsdown.core.coverage.HeightBand;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.coverage.Way;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;

class CoverageTest {
  private static final Address OWN = Address.parse("ae4af6");

  private static final String WHOLE = "whole";
  private static final String PIECES = "pieces";

  @TempDir Path folder;

  @Test
  void cellsBandsAndHoursAreThoseOfTheCore() throws SQLException {
    List<Position> heard = anywhere(3_000);
    covered(List.of(SourceContent.of("anywhere", heard)));

    assertThat(rows(WHOLE, "icao || ' ' || cell || ' ' || hour || ' ' || band"))
        .containsExactlyInAnyOrderElementsOf(
            heard.stream().map(CoverageTest::row).distinct().toList());
  }

  @Test
  void onlyWhatReceiversHeardCounts() throws SQLException {
    PositionBuilder builder = new PositionBuilder(OWN, new Origin(0, 0));
    long noon = (Importing.MIDNIGHT + 43_200) * 1_000_000;
    List<Position> heard =
        List.of(
            builder.time(noon).at(50, 10).barometricAltitude(9_000).build(0),
            builder.time(noon).at(10, -40).source(PositionSource.ADSC).build(1),
            builder.time(noon).at(20, 10).source(PositionSource.TISB_OTHER).build(2),
            builder.time(noon).at(0, 0).source(PositionSource.ADSB_ICAO).build(3),
            new PositionBuilder(OWN, new Origin(0, 0)).time(noon).at(30, 10).build(4));

    covered(List.of(SourceContent.of("mixed", heard)));

    assertThat(rows(WHOLE, "cell")).containsExactly(Integer.toString(Cell.of(50, 10).code()));
  }

  @Test
  void whatComesInPiecesOrTwiceIsTheSameCoverage() throws SQLException {
    List<Position> heard = new Fleet(1, 6, 4).heard();
    List<SourceContent> pieces = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      int from = heard.size() * i / 7;
      int until = Math.min(heard.size(), heard.size() * (i + 1) / 7 + 500);
      pieces.add(SourceContent.of("piece" + i, heard.subList(from, until)));
    }
    Workspace bit = Workspace.create(folder.resolve(PIECES));
    for (SourceContent piece : pieces) {
      Importing.all(bit, List.of(piece));
      assertThat(derive(bit)).isTrue();
    }
    covered(List.of(SourceContent.of("whole", heard)));

    assertThat(derive(bit)).isFalse();
    assertThat(merged(PIECES)).isEqualTo(merged(WHOLE)).isNotEmpty();
    assertThat(bit.manifest().coverage().parts())
        .allSatisfy(part -> assertThat(bit.manifest().paths()).contains(part.path()));
  }

  @Test
  void coverageOfAnotherVersionIsWorkedOutAgain() throws IOException, SQLException {
    Workspace workspace = covered(List.of(SourceContent.of("w", anywhere(100))));
    List<String> before = merged(WHOLE);
    Path manifest = folder.resolve(WHOLE + "/manifest.json");
    String json = Files.readString(manifest);
    Files.writeString(manifest, json.replace("\"version\" : 2", "\"version\" : 0"));

    assertThat(derive(workspace)).isTrue();
    assertThat(merged(WHOLE)).isEqualTo(before);
  }

  @Test
  void aWorkspaceFromBeforeThereWasCoverageGetsIt() throws IOException, SQLException {
    Workspace workspace = covered(List.of(SourceContent.of("w", anywhere(100))));
    Path manifest = folder.resolve(WHOLE + "/manifest.json");
    String json = Files.readString(manifest);
    Files.writeString(manifest, json.replace("\"coverage\" : {", "\"not_known\" : {"));

    assertThat(workspace.manifest().coverage().parts()).isEmpty();
    assertThat(derive(workspace)).isTrue();
    assertThat(merged(WHOLE)).isNotEmpty();
  }

  @Test
  void whySomebodyWasNotHeard() {
    Workspace workspace = covered(List.of(new Crowd(600, any -> true).on(0)));

    assertThat(stopAt(workspace, 0, 0)).isEqualTo(GapClass.OTHERS_HEARD);
    assertThat(stopAt(workspace, 1, 0)).isEqualTo(GapClass.NOBODY_HEARD);
    assertThat(stopAt(workspace, 0, 1)).isEqualTo(GapClass.SOURCE_MISSING);
    assertThat(workspace.coverage().of(way(1, 0)).sentence())
        .isEqualTo(
            "nobody was heard below 7,000 ft within 30 km in these hours; on all days of this"
                + " workspace, others are heard there down to 7,000 ft");
    assertThat(workspace.coverage().of(List.of(way(0, 0), way(0, 1), way(0, 0))))
        .extracting(GapCoverage::gapClass)
        .containsExactly(GapClass.OTHERS_HEARD, GapClass.SOURCE_MISSING, GapClass.OTHERS_HEARD);
  }

  @Test
  void manyAndLongSilencesAreAnsweredInTheirOrder() {
    Workspace workspace = covered(List.of(new Crowd(600, any -> true).on(0)));
    Way months = Way.stopping(lost(0, 0, 6), Country.TOWNS.get(0), lost(0, 120, 11));
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      ways.add(i % 50 == 0 ? months : way(i % 2, 0));
    }

    List<GapCoverage> found = workspace.coverage().of(ways);

    assertThat(found).hasSize(600);
    for (int i = 0; i < 600; i++) {
      GapClass even = i % 50 == 0 ? GapClass.SOURCE_MISSING : GapClass.OTHERS_HEARD;
      assertThat(found.get(i).gapClass()).isEqualTo(i % 2 == 0 ? even : GapClass.NOBODY_HEARD);
    }
  }

  @Test
  void itsOwnReportsAreNoOthers() {
    List<Position> own = new ArrayList<>();
    PositionBuilder builder = new PositionBuilder(OWN, new Origin(0, 0));
    for (int second = 0; second < Importing.DAY; second += 60) {
      own.add(
          builder
              .time((Importing.MIDNIGHT + second) * 1_000_000)
              .at(Country.TOWNS.get(0).latitude(), Country.MERIDIAN)
              .ground(GroundState.GROUND)
              .build(second));
    }

    Workspace workspace = covered(List.of(SourceContent.of("export", own)));
    assertThat(stopAt(workspace, 0, 0)).isEqualTo(GapClass.UNKNOWN);
  }

  @Test
  void anArchiveWithoutHalfItsFoldersIsPartial() {
    Crowd half = new Crowd(4_000, digits -> digits < 122);
    Workspace workspace = covered(List.of(half.on(0)));

    SourceDay day = workspace.coverage().days().get(0);
    assertThat(day.completeness()).isEqualTo(Completeness.PARTIAL);
    assertThat(day.reason()).isEqualTo("122 of 256 folders");
    assertThat(stopAt(workspace, 0, 0)).isEqualTo(GapClass.SOURCE_PARTIAL);
  }

  @Test
  void anEmptyWorkspaceHasNoSuchDay() {
    Workspace workspace = Workspace.create(folder.resolve("empty"));

    assertThat(derive(workspace)).isFalse();
    assertThat(workspace.coverage().days()).isEmpty();
    assertThat(stopAt(workspace, 0, 0)).isEqualTo(GapClass.SOURCE_MISSING);
  }

  private Workspace covered(List<SourceContent> sources) {
    Workspace workspace = Workspace.create(folder.resolve(WHOLE));
    Importing.all(workspace, sources);
    assertThat(derive(workspace)).isTrue();
    return workspace;
  }

  private static boolean derive(Workspace workspace) {
    return workspace.deriveCoverage(positions -> {});
  }

  private static GapClass stopAt(Workspace workspace, int town, int day) {
    return workspace.coverage().of(way(town, day)).gapClass();
  }

  /** An aircraft that is lost near a town in the morning and found there five hours later. */
  private static Way way(int town, int day) {
    return Way.stopping(lost(town, day, 6), Country.TOWNS.get(town), lost(town, day, 11));
  }

  private static Position lost(int town, int day, int hour) {
    return new PositionBuilder(OWN, new Origin(0, 0))
        .time((Importing.MIDNIGHT + day * Importing.DAY + hour * 3_600L) * 1_000_000)
        .at(Country.TOWNS.get(town).latitude() + 0.2, Country.MERIDIAN)
        .barometricAltitude(6_000)
        .groundSpeed(250)
        .build(0);
  }

  /** Reports of a few aircraft all over the globe, its poles and antimeridian included. */
  private static List<Position> anywhere(int size) {
    Random random = new Random(5);
    PositionBuilder builder = new PositionBuilder(OWN, new Origin(0, 0));
    return IntStream.range(0, size)
        .mapToObj(
            row ->
                builder
                    .time((Importing.MIDNIGHT + random.nextInt(80_000)) * 1_000_000)
                    .at(
                        row % 50 == 0 ? 90 * (row % 3 - 1) : random.nextDouble() * 180 - 90,
                        row % 20 == 0 ? 180 * (row % 3 - 1) : random.nextDouble() * 360 - 180)
                    .barometricAltitude(random.nextInt(42_000) - 1_000)
                    .ground(row % 10 == 0 ? GroundState.GROUND : GroundState.AIRBORNE)
                    .source(PositionSource.ADSB_ICAO)
                    .build(row))
        .filter(position -> position.latitude() != 0 || position.longitude() != 0)
        .toList();
  }

  private static String row(Position position) {
    HeightBand band =
        position.ground() == GroundState.GROUND
            ? HeightBand.ON_THE_GROUND
            : HeightBand.inFlight(position.altitude());
    return "%s %d %d %s"
        .formatted(
            position.address(),
            Cell.of(position.latitude(), position.longitude()).code(),
            Hour.of(position.time()).number(),
            band.name().toLowerCase(Locale.ROOT));
  }

  private List<String> merged(String name) throws SQLException {
    return rows(
        name,
        "icao || cell || band || hour || ' ' || bit_or(minutes) || ' ' || coalesce(min(lowest_ft), 0)"
            + " AS merged",
        "GROUP BY icao, cell, band, hour ORDER BY merged");
  }

  private List<String> rows(String name, String column) throws SQLException {
    return rows(name, column, "");
  }

  private List<String> rows(String name, String column, String then) throws SQLException {
    Path root = folder.resolve(name);
    String files =
        Workspace.open(root).manifest().coverage().parts().stream()
            .map(part -> "'" + root.resolve(part.path()) + "'")
            .collect(Collectors.joining(", "));
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT %s FROM read_parquet([%s]) %s".formatted(column, files, then))) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
