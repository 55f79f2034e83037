package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a real aircraft, on the whole command line. */
class PositionsTest {
  private static final Path REAL =
      Path.of(System.getenv().getOrDefault("WHEELSDOWN_DATA", "../../shared/data"));

  /** Which column says why a report is no travel. */
  private static final int REMOVED = 10;

  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importTheTransport() {
    Path tracks = REAL.resolve("globe_history/2025");
    assumeTrue(Files.isDirectory(tracks), "skipped: no real tracks at " + REAL);
    workspace = folder.resolve("w");
    CommandRun.in(workspace, "import", tracks).succeeds();
  }

  @Test
  void eachReportOfADayIsARowInTheOrderOfItsDocument() {
    List<String> lines = csv("--since", "2025-02-05", "--until", "2025-02-05", "--utc");

    assertThat(lines.get(0))
        .isEqualTo(
            "icao,time,latitude,longitude,altitude_ft,ground_speed_kt,track_deg,vertical_rate_fpm,"
                + "on_ground,source,removed,file,document,row");
    List<Integer> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      assertThat(line).startsWith("ae4af6,2025-02-05T").contains("trace_full_ae4af6.json");
      rows.add(Integer.parseInt(line.substring(line.lastIndexOf(',') + 1)));
    }
    assertThat(rows).hasSizeGreaterThan(100).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aMapHasAPlaceAndATimeForEachThatIsTravel() throws IOException {
    Path map = folder.resolve("way.kml");
    run("--since", "2025-02-05", "--until", "2025-02-05", "--utc", "--output", map.toString())
        .succeeds();
    long travel =
        csv("--since", "2025-02-05", "--until", "2025-02-05", "--utc").stream()
            .skip(1)
            .filter(row -> row.split(",", -1)[REMOVED].isEmpty())
            .count();
    String kml = Files.readString(map);
    assertThat(kml.split("<gx:coord>", -1)).hasSize((int) travel + 1);
    assertThat(kml.split("<when>", -1)).hasSize((int) travel + 1);
    assertThat(kml.split("<gx:Track>", -1).length - 1).isBetween(1, 10);
  }

  @Test
  void withoutAnAircraftNothingIsAsked() {
    CommandRun run = CommandRun.in(workspace, "positions", "--since", "2025-02-05");

    run.isMistake("positions need --aircraft, an address or a registration");
  }

  private static List<String> csv(String... terms) {
    List<String> arguments = new ArrayList<>(List.of(terms));
    arguments.addAll(List.of("--format", "csv"));
    return run(arguments.toArray(String[]::new)).succeeds().out().lines().toList();
  }

  private static CommandRun run(String... terms) {
    List<Object> arguments = new ArrayList<>(List.of("positions", "--aircraft", "ae4af6"));
    arguments.addAll(List.of((Object[]) terms));
    return CommandRun.in(workspace, arguments.toArray());
  }
}
