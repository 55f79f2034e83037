package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the machine says nothing of where its files lay: a folder's name can betray. */
class NoFoldersOfOursTest {
  private static final String OURS = "anna-leaks";
  private static final String TRACE = "2019/01/23/traces/96/trace_full_1fff96.json";

  @TempDir private static Path folder;
  private static Packed packed = Packed.made();

  @BeforeAll
  static void importFromAFolderThatBetrays() throws IOException {
    packed = Packed.in(folder.resolve(OURS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "geojson", "kml", "table"})
  void answersNameFilesBelowWhatWasImported(String format) throws IOException {
    Path list = Files.writeString(folder.resolve(OURS).resolve("fleet.csv"), "icao\n1fff96\n");
    for (String question : List.of("flights", "landings", "stays", "gaps", "journeys")) {
      Path out = folder.resolve("answer");
      packed
          .run(question, "--list", list, "--cite", "--format", format, "--output", out)
          .succeeds();
      assertThat(Files.readString(out)).doesNotContain(OURS);
    }
  }

  @Test
  void citationsNameThemAsTheyWereBelow() throws IOException {
    Path csv = folder.resolve("landings.csv");
    packed
        .run("landings", "--aircraft", "1fff96", "--cite", "--format", "csv", "--output", csv)
        .succeeds();
    assertThat(Files.readString(csv)).contains("," + TRACE + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ftm"})
  void dossiersDoSoToo(String format) {
    assertThat(packed.run("aircraft", "1fff96", "--cite", "--format", format).succeeds().out())
        .doesNotContain(OURS);
  }

  @Test
  void columnsForOtherProgramsDoSoToo() throws IOException {
    Path parquet = folder.resolve("flights.parquet");
    packed.run("flights", "--cite", "--format", "parquet", "--output", parquet).succeeds();
    assertThat(bytes(parquet)).contains("trace_full_1fff96.json").doesNotContain(OURS);
  }

  @Test
  void packsAndBriefsDoSoToo() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    packed.run("pack", packed.caseFolder(), "--output", out.resolve("pack.zip")).succeeds();
    packed.run("brief", packed.caseFolder(), "--output", out.resolve("brief")).succeeds();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(bytes(file)).as("%s", file).doesNotContain(OURS);
      }
    }
  }

  private static String bytes(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
