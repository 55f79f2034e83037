package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of archives that are too large to be packed whole; here all count as too large. */
class PackOfExtractsTest {
  private static final String SAID = "what rests on all others that were heard";

  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importAnArchive() throws IOException {
    Packed made = Packed.made();
    Path tar = folder.resolve("v2019-planes.tar");
    try (OutputStream out = Files.newOutputStream(tar);
        TarArchiveOutputStream archive = new TarArchiveOutputStream(out);
        Stream<Path> traces = Files.walk(made.tracks())) {
      for (Path trace : traces.filter(Files::isRegularFile).sorted().toList()) {
        String name = "./" + made.tracks().relativize(trace);
        archive.putArchiveEntry(new TarArchiveEntry(trace, name));
        Files.copy(trace, archive);
        archive.closeArchiveEntry();
      }
    }
    workspace = folder.resolve("workspace");
    Path documents = made.caseFolder().resolve("documents");
    CommandRun.in(workspace, "import", tar, documents).succeeds();
  }

  @Test
  void onlyTheNamedAircraftAreTaken() throws IOException {
    Path pack = packed(Packed.made().caseFolder());
    try (ZipFile zip = new ZipFile(pack.toFile())) {
      List<String> names = zip.stream().map(Object::toString).toList();
      assertThat(names).anyMatch(name -> name.matches("evidence/extracts/.*1fff96.json"));
      assertThat(names).noneMatch(name -> name.endsWith(".tar"));
    }
    assertThat(verify(pack).succeeds().out()).contains(SAID, "supported  ", "all the same");
  }

  @Test
  void itIsSaidWhatCannotBeWorkedOutAgainAndWhy() throws IOException {
    Path inCase = Files.createDirectory(folder.resolve("case"));
    Files.writeString(
        inCase.resolve("case.yaml"),
        """
        title: What extracts can tell
        about: Nothing of it is real.
        day: 2019-01-25
        claims:
        """
            + claim("landed", "{question: landings, aircraft: 1fff96, at: MUHA}", "some", "")
            + claim("never", "{question: landings, aircraft: 1fff96, at: MUHA}", "none", "")
            + claim("elsewhere", "{question: landings, aircraft: 1fff96, at: EGLL}", "some", "")
            + claim("anybody", "{question: landings, type: B52, at: MUHA}", "some", "")
            + claim("silent", "{question: gaps, aircraft: 1fff96, longer-than: 1m}", "some", "")
            + claim("leans", "{question: flights, aircraft: 1fff96}", "some", "[anybody]"));
    String told = verify(packed(inCase)).succeeds().out();
    assertThat(told)
        .containsPattern("landed +supported +the same")
        .containsPattern("never +contradicted +the same")
        .containsPattern("elsewhere +not-seen +the same")
        .containsPattern("anybody +not-seen +not worked out again")
        .contains("not again: check 1, as that nothing was found rests on the whole archives")
        .containsPattern("silent +supported +not worked out again")
        .contains("not again: check 1, as gaps are judged by all aircraft that were heard")
        .containsPattern("leans +partly-supported +not worked out again")
        .contains("not again: the verdict, as it depends on anybody")
        .contains("6 claims", "3 the same, 3 not worked out again.", SAID);
  }

  private static String claim(String id, String ask, String rows, String depends) {
    return """
      - id: %1$s
        says: A sentence called %1$s.
        how: As it is asked.
        depends: %4$s
        checks:
          - part: what is asked
            ask: %2$s
            expect: {rows: %3$s}
    """
        .formatted(id, ask, rows, depends.isEmpty() ? "[]" : depends);
  }

  private static Path packed(Path inCase) {
    Path pack = folder.resolve(inCase.getFileName() + ".zip");
    assertThat(
            CommandRun.in(workspace, "pack", inCase, "--output", pack, "--whole-up-to", "0")
                .succeeds()
                .out())
        .contains(SAID);
    return pack;
  }

  private static CommandRun verify(Path pack) {
    return CommandRun.in(folder.resolve("none"), "verify", pack);
  }
}
