package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.Importer.Sent;
import org.wheelsdown.sim.archive.TraceArchive;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import tools.jackson.databind.JsonNode;

/** What is brought in over HTTP is in the workspace as if the command had imported it. */
class ImportsTest {
  /**
   * Documents that are read for about a second, many times as long as from one event to the next.
   */
  private static final int LONG_TO_READ = 1_000;

  private static final Path TRACE =
      StoryWorkspace.tracks().resolve("globe_history/2019/01/23/traces/96/trace_full_1fff96.json");

  private static final Path LIST =
      StoryWorkspace.tracks().resolve("case/documents/aircraft-list.csv");

  @TempDir private Path folder;

  private Path workspace;
  private Site site;
  private Importer importer;

  @BeforeEach
  void serveWhereNothingIsYet() {
    workspace = folder.resolve("workspace");
    site = Site.of(workspace);
    importer = new Importer(site);
  }

  @AfterEach
  void stop() {
    assertThat(site.surprises()).isEmpty();
    site.close();
  }

  @Test
  void aFolderOfThisMachineIsReadWhereItIs() {
    JsonNode end = importer.importPath(StoryWorkspace.tracks().resolve("globe_history"));
    assertThat(end.get("state").asString()).as(end.toString()).isEqualTo("done");
    assertThat(end.at("/report/lines/0").asString()).endsWith("new, 0 known already.");
    assertThat(end.at("/report/positions").asLong()).isEqualTo(end.get("positions").asLong());
    assertThat(site.json("/api/v1/status").get("flights").asInt()).isEqualTo(27);
    assertThat(site.json("/api/v1/status").get("up_to_date").asBoolean()).isTrue();
    assertThat(workspace.resolve("originals")).doesNotExist();
  }

  @Test
  void aSentFileIsKeptWhereItsCitationLeads() throws IOException {
    JsonNode end = importer.send(List.of(new Sent("day/trace.json", TRACE)));
    assertThat(end.at("/report/aircraft").toString()).isEqualTo("[\"1fff96\"]");
    JsonNode row =
        site.json("/api/v1/questions/flights?aircraft=1fff96&cite=true").at("/rows/0/citations/0");
    ImportedFile cited =
        Workspace.open(workspace).manifest().find(row.get("sha256").asString()).orElseThrow();
    assertThat(row.get("file").asString()).isEqualTo("day/trace.json").isEqualTo(cited.name());
    assertThat(cited.original(workspace))
        .hasSameBinaryContentAs(TRACE)
        .startsWith(workspace.resolve("originals").resolve(cited.sha256()));
    JsonNode raw =
        site.json(
            "/api/v1/raw-row?sha256=%s&document=%s&row=%d"
                .formatted(
                    cited.sha256(), row.get("document").asString(), row.get("first_row").asInt()));
    assertThat(raw.get("text").asString()).as(raw.toString()).startsWith("[");
    assertThat(staged()).isEmpty();
  }

  @Test
  void theSameAgainChangesNothing() throws IOException {
    importer.send(List.of(new Sent("trace.json", TRACE)));
    Manifest before = Workspace.open(workspace).manifest();
    JsonNode again = importer.send(List.of(new Sent("elsewhere/other-name.json", TRACE)));
    assertThat(again.at("/report/lines/0").asString()).isEqualTo("0 files new, 1 known already.");
    assertThat(Workspace.open(workspace).manifest()).isEqualTo(before);
    assertThat(files(workspace.resolve("originals"))).hasSize(1);
    assertThat(staged()).isEmpty();
  }

  @Test
  void twoFilesOfOneNameStayTwo() throws IOException {
    byte[] other = Files.readAllBytes(LIST);
    importer.send(
        List.of(
            new Sent("a/list.csv", LIST),
            Sent.of("b/list.csv", Arrays.copyOf(other, other.length - 1))));
    List<ImportedFile> files = Workspace.open(workspace).manifest().files();
    assertThat(files).extracting(ImportedFile::name).containsExactly("a/list.csv", "b/list.csv");
    assertThat(files)
        .extracting(file -> Files.size(file.original(workspace)))
        .doesNotHaveDuplicates();
  }

  @Test
  void theNamesOfASentListCanBeAskedForAtOnce() throws IOException {
    importer.importPath(StoryWorkspace.tracks().resolve("globe_history"));
    String names = "/api/v1/names?kind=operator&q=air%20fo";
    assertThat(site.json(names).get("names")).isEmpty();
    importer.send(List.of(new Sent("list.csv", LIST)));
    assertThat(site.json(names).at("/names/0/text").asString()).isEqualTo("Russian Air Force");
  }

  @Test
  void partsOfASplitArchiveAreOneFile() throws IOException {
    byte[] bytes = Files.readAllBytes(TRACE);
    int half = bytes.length / 2;
    JsonNode end =
        importer.send(
            List.of(
                Sent.of("v.json.aa", Arrays.copyOf(bytes, half)),
                Sent.of("v.json.ab", Arrays.copyOfRange(bytes, half, bytes.length))));
    ImportedFile file = Workspace.open(workspace).manifest().files().get(0);
    assertThat(end.at("/report/files").asInt()).as(end.toString()).isEqualTo(1);
    assertThat(file.kept()).hasSize(2);
    Path kept = file.original(workspace);
    assertThat(Archives.open(List.of(kept)).get(0).fingerprint(read -> {}).sha256())
        .isEqualTo(file.sha256());
  }

  @Test
  void whatIsBrokenIsToldAndTheRestGoesIn() throws IOException {
    byte[] trace = Files.readAllBytes(TRACE);
    JsonNode end =
        importer.send(
            List.of(
                Sent.of("cut.json.gz", Arrays.copyOf(trace, trace.length / 2)),
                Sent.of(
                    "half.json",
                    "{\"icao\":\"1fff96\",\"timestamp\":1,\"trace\":[[0,"
                        .getBytes(StandardCharsets.UTF_8)),
                new Sent("list.csv", LIST),
                Sent.of("<img src=x onerror=alert(1)>", new byte[] {1, 2, 3})));
    assertThat(end.get("state").asString()).isEqualTo("done");
    assertThat(end.at("/report/statements").asLong()).isPositive();
    assertThat(end.at("/report/problems").size()).isGreaterThanOrEqualTo(2);
    assertThat(end.at("/report/problems").toString())
        .contains("<img src=x onerror=alert(1)>")
        .contains("cut.json.gz");
  }

  @Test
  void ofWhatBringsNothingNothingIsKept() throws IOException {
    JsonNode end = importer.send(List.of(Sent.of("picture.png", new byte[1000])));
    assertThat(end.get("state").asString()).isEqualTo("done");
    assertThat(end.at("/report/brought_anything").asBoolean()).isFalse();
    assertThat(end.at("/report/problems")).isNotEmpty();
    assertThat(Workspace.open(workspace).manifest().files()).isEmpty();
    assertThat(workspace.resolve("originals")).doesNotExist();
    assertThat(staged()).isEmpty();
  }

  @Test
  void anImportThatWaitsForAnotherProgramSaysSo() throws IOException, InterruptedException {
    Workspace.create(workspace);
    Lock theirs = WorkspaceLocks.of(new Folder(workspace)).events();
    String id;
    try (theirs) {
      id = importer.sendOnly(List.of(new Sent("trace.json", TRACE)));
      try (Stream<String> events = importer.eventsAsTheyCome(id)) {
        assertThat(events.anyMatch(event -> event.contains("Another program is working"))).isTrue();
      }
    }
    assertThat(importer.end(id).get("state").asString()).isEqualTo("done");
  }

  @Test
  void anImportIsListedUntilItIsPutAway() throws IOException {
    String id = importer.send(List.of(new Sent("list.csv", LIST))).get("id").asString();
    assertThat(site.json("/api/v1/imports").at("/imports/0/id").asString()).isEqualTo(id);
    assertThat(importer.giveUp(id).statusCode()).isEqualTo(204);
    assertThat(site.json("/api/v1/imports").get("imports")).isEmpty();
    assertThat(importer.giveUp(id).statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverLooksLaterIsToldHowItEnded() throws IOException {
    String id = importer.send(List.of(new Sent("list.csv", LIST))).get("id").asString();
    assertThat(importer.events(id)).hasSize(1);
  }

  /** Of a server that is stopped in the middle, the next goes on where the command would. */
  @Test
  void whatIsStoppedInTheMiddleIsRepeatedWithoutLoss() throws IOException, InterruptedException {
    Path tar = folder.resolve("day.tar");
    new TraceArchive(ReferenceData.airports(), 20190123).write(tar, LONG_TO_READ);
    String id = importer.sendOnly(List.of(new Sent("day.tar", tar)));
    try (Stream<String> events = importer.eventsAsTheyCome(id)) {
      assertThat(events.anyMatch(event -> event.contains("\"stage\":\"reading\""))).isTrue();
      site.close();
    }
    assertThat(staged()).isEmpty();
    assertThat(Workspace.open(workspace).manifest().files()).isEmpty();

    site = Site.of(workspace);
    JsonNode again = new Importer(site).send(List.of(new Sent("day.tar", tar)));
    assertThat(again.at("/report/lines/0").asString()).isEqualTo("1 file new, 0 known already.");
    assertThat(files(workspace.resolve("originals"))).hasSize(1);
  }

  /** Of everything that is not whole. */
  private List<Path> staged() throws IOException {
    return files(workspace.resolve(".wheelsdown/staging"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
