package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Problem;

/** What happens to files that are not as they should be, on the whole command line. */
class BadInputTest {
  private static final String MOSCOW_TO_DAKAR = "UUWW,GOBD";
  private static final String DAKAR_TO_ASUNCION = "GOBD,SGAS";
  private static final String ASUNCION_TO_SOMEWHERE = "SGAS,";

  private final StoryTracks tracks = StoryTracks.made();

  @TempDir private Path folder;
  private Path workspace = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void namePaths() {
    workspace = folder.resolve("workspace");
    file = folder.resolve("trace_full_1fff96.json");
  }

  @Test
  void aSoundFileHasNoProblems() {
    CommandRun imported = CommandRun.in(workspace, "import", tracks.il96()).succeeds();
    assertThat(imported.out()).contains("1 file new, 0 known already").doesNotContain("Problems");
    assertThat(ends()).containsExactly(MOSCOW_TO_DAKAR, DAKAR_TO_ASUNCION, ASUNCION_TO_SOMEWHERE);
  }

  @Test
  void aTruncatedGzipIsReadAsFarAsItGoes() throws IOException {
    byte[] whole = Files.readAllBytes(tracks.il96());
    Files.write(file, Arrays.copyOf(whole, whole.length * 3 / 4));
    imports(file, Problem.TRUNCATED);
    assertThat(ends()).startsWith(MOSCOW_TO_DAKAR);
  }

  @Test
  void cutJsonIsReadAsFarAsItGoes() throws IOException {
    String whole = tracks.il96Json();
    Files.writeString(file, whole.substring(0, whole.length() * 3 / 4));
    imports(file, Problem.TRUNCATED);
    assertThat(ends()).startsWith(MOSCOW_TO_DAKAR);
  }

  @Test
  void impossibleValuesAreLeftOutAndCounted() throws IOException {
    List<String> rows = new ArrayList<>(tracks.il96Rows());
    String tail = ",450,90,0,0,null,\"adsb_icao\",null,null,null,null]";
    rows.add(50, "[7000,95.0,10.0,30000" + tail);
    rows.add(60, "[7001,10.0,500.0,30000" + tail);
    rows.add(70, "[7002,NaN,10.0,30000" + tail);
    rows.add(80, "[1e300,10.0,10.0,30000" + tail);
    Files.writeString(file, tracks.il96JsonWith(rows));
    imports(file, Problem.OUT_OF_RANGE);
    assertThat(ends()).containsExactly(MOSCOW_TO_DAKAR, DAKAR_TO_ASUNCION, ASUNCION_TO_SOMEWHERE);
  }

  @Test
  void rowsOutOfOrderGiveTheSameFlights() throws IOException {
    List<String> rows = new ArrayList<>(tracks.il96Rows());
    Collections.shuffle(rows, new Random(20190123));
    Files.writeString(file, tracks.il96JsonWith(rows));
    CommandRun.in(workspace, "import", file).succeeds();
    Path inOrder = folder.resolve("in-order");
    CommandRun.in(inOrder, "import", tracks.il96()).succeeds();
    assertThat(flights(workspace)).isNotEmpty().isEqualTo(flights(inOrder));
  }

  /** Made of a hundred gzip members of 100 MB of zeros each, 10 MB on disk. */
  @Test
  void tenGigabytesOfZerosAreNoFormat() throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 100; i++) {
        gzip.write(zeros);
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 100; i++) {
        member.writeTo(out);
      }
    }
    CommandRun run = CommandRun.in(workspace, "import", file);
    run.isMistake("Nothing in these files could be imported");
    assertThat(run.out()).contains(Problem.UNKNOWN_FORMAT.inWords());
  }

  @Test
  void namesThatPointOutOfATarWriteNothingThere() throws IOException {
    Path tar = folder.resolve("inner/deep/day.tar");
    Files.createDirectories(tar.getParent());
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
      put(out, "../../evil.json", Files.readAllBytes(tracks.il96()));
      put(out, "/etc/../evil2.json", "no positions".getBytes(StandardCharsets.UTF_8));
    }
    imports(tar, Problem.UNSAFE_NAME);
    assertThat(ends()).contains(MOSCOW_TO_DAKAR);
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains("evil"));
    }
  }

  @Test
  void anEmptyFolderIsAMistake() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandRun.in(workspace, "import", empty).isMistake("no file to import", empty.toString());
  }

  @Test
  void aMissingFileIsAMistake() {
    CommandRun.in(workspace, "import", file)
        .isMistake("There is no file or folder", file.toString());
  }

  @Test
  void aFileOfNoFormatIsAMistake() throws IOException {
    Files.writeString(file, "Dear diary, today I watched aeroplanes.\n");
    CommandRun run = CommandRun.in(workspace, "import", file);
    run.isMistake("Nothing in these files could be imported");
    assertThat(run.out()).contains(Problem.UNKNOWN_FORMAT.inWords(), file.toString());
  }

  @Test
  void aFileOfNoFormatBesideAGoodOneIsTold() throws IOException {
    Files.writeString(file, "Dear diary, today I watched aeroplanes.\n");
    CommandRun run = CommandRun.in(workspace, "import", file, tracks.il96()).succeeds();
    assertThat(run.out()).contains("1 × " + Problem.UNKNOWN_FORMAT.inWords());
    assertThat(ends()).hasSize(3);
  }

  @Test
  void theSameFileUnderAnotherNameCountsOnce() throws IOException {
    CommandRun.in(workspace, "import", tracks.il96()).succeeds();
    List<String> before = flights(workspace);
    Files.copy(tracks.il96(), file);
    CommandRun again = CommandRun.in(workspace, "import", file).succeeds();
    assertThat(again.out()).contains("0 files new, 1 known already");
    assertThat(flights(workspace)).isEqualTo(before);
  }

  @Test
  void twoNamesInOneImportCountOnce() throws IOException {
    Files.copy(tracks.il96(), file);
    CommandRun.in(workspace, "import", file, tracks.il96()).succeeds();
    Path once = folder.resolve("once");
    CommandRun.in(once, "import", tracks.il96()).succeeds();
    assertThat(flights(workspace)).isEqualTo(flights(once));
  }

  private void imports(Path input, Problem problem) {
    CommandRun run = CommandRun.in(workspace, "import", input).succeeds();
    assertThat(run.out()).contains(problem.inWords(), input.toString());
  }

  /** Take-off and landing airport of each flight. */
  private List<String> ends() {
    return flights(workspace).stream()
        .map(line -> line.split(",", -1))
        .map(cells -> cells[5] + "," + cells[9])
        .toList();
  }

  private static List<String> flights(Path workspace) {
    CommandRun run = CommandRun.in(workspace, "flights", "--format", "csv").succeeds();
    return run.out().lines().skip(1).toList();
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}
