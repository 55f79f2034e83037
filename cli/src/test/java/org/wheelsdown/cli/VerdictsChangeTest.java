package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.story.Reconstruction;

/** Other data, other verdicts; and only of what the change is about. A reconstruction, not real. */
class VerdictsChangeTest {
  private static final Reconstruction STORY = new Reconstruction(ReferenceData.airports());

  @TempDir private Path folder;

  @Test
  void asTheStoryIsToldEveryVerdictIsTheExpectedOne() throws IOException {
    CommandRun check = check(STORY).succeeds();

    assertThat(changed(check)).isEmpty();
    assertThat(verdicts(check).values().stream().filter("supported"::equals)).hasSize(9);
  }

  @Test
  void withoutTheStopInAsuncionTheWayIsContradicted() throws IOException {
    CommandRun check = check(STORY.withoutStopAt("SGAS"));

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(changed(check)).containsEntry("il96-way", "contradicted");
    assertThat(row(check, "il96-way").getField("because"))
        .contains("no stop at PY", "its stops are GOBD");
  }

  @Test
  void anArrivalOnThursdayContradictsWednesday() throws IOException {
    CommandRun check = check(STORY.later("RA-000096", Duration.ofHours(2)));

    assertThat(changed(check))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("il96-late-on-wednesday", "contradicted", "il96-way", "partly-supported"));
    assertThat(row(check, "il96-late-on-wednesday").getField("because"))
        .contains("Thursday 24 Jan");
    assertThat(row(check, "il96-way").getField("because"))
        .contains("It depends on il96-late-on-wednesday, which is contradicted.");
  }

  @Test
  void withoutReceiversAtCaracasNobodySaysSupportedOfWhatWasOnlyHeardThere() throws IOException {
    CommandRun check = check(STORY.deafAt("SVMI"));

    assertThat(changed(check))
        .containsKeys("il76-nine-days", "air-force")
        .doesNotContainValue("contradicted")
        .doesNotContainKeys("il96-late-on-wednesday", "il96-way", "il96-owner");
  }

  @Test
  void aSecondOwnerMakesTheOwnerDisputed() throws IOException {
    Path other = folder.resolve("another-register.csv");
    Files.writeString(
        other,
        """
        registration,type,owner,said,note
        RA-000096,IL96,An airline nobody knows,2018-12-15,STAND-IN: not real
        """);
    CommandRun check = check(STORY, other);

    assertThat(changed(check)).containsExactly(Map.entry("il96-owner", "partly-supported"));
    assertThat(row(check, "il96-owner").getField("because"))
        .contains("another-register.csv", "An airline nobody knows");
  }

  private CommandRun check(Reconstruction story, Path... more) throws IOException {
    Path tracks = folder.resolve("tracks");
    Path workspace = folder.resolve("workspace");
    story.write(tracks);
    Path papers = tracks.resolve("case/documents");
    CommandRun.in(
            workspace,
            "import",
            tracks.resolve("globe_history"),
            papers.resolve("aircraft-list.csv"),
            papers.resolve("procurement-contract.csv"))
        .succeeds();
    for (Path each : more) {
      CommandRun.in(workspace, "import", each).succeeds();
    }
    return CommandRun.in(workspace, "check", tracks.resolve("case"), "--format", "csv");
  }

  private static Map<String, String> verdicts(CommandRun check) {
    return rows(check).values().stream()
        .collect(Collectors.toMap(row -> row.getField("claim"), row -> row.getField("verdict")));
  }

  /** Verdicts that are not the expected ones, by claim. */
  private static Map<String, String> changed(CommandRun check) {
    Map<String, String> changed = new TreeMap<>(verdicts(check));
    rows(check).forEach((claim, row) -> changed.remove(claim, row.getField("expected")));
    return changed;
  }

  private static NamedCsvRecord row(CommandRun check, String claim) {
    return rows(check).get(claim);
  }

  private static Map<String, NamedCsvRecord> rows(CommandRun check) {
    return CsvReader.builder().ofNamedCsvRecord(check.out()).stream()
        .collect(Collectors.toMap(row -> row.getField("claim"), row -> row));
  }
}
