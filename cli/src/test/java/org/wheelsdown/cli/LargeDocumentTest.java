package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A case with documents of more bytes than fit into an {@code int}, or into the memory that the
 * commands have. They are holes in the disk, and take no room of it.
 */
class LargeDocumentTest {
  private static final long BYTES = (1L << 31) + 1;

  /** Of so many zeros, by {@code head -c 2147483649 /dev/zero | sha256sum}. */
  private static final String SHA_256 =
      "b8030a8ab89280935633d8d991da3d9907c0f12e8b6fc3bfc515f4d440872b6e";

  private static final String CASE_OF_TWO =
      """
      title: Large
      about: Two documents.
      day: 2019-01-25
      documents:
        - {id: one, title: One, file: documents/one.bin, sha256: %1$s, captured: 2019-01-25, shows: a}
        - {id: two, title: Two, file: documents/two.bin, sha256: %1$s, captured: 2019-01-25, shows: b}
      """
          .formatted(SHA_256);

  @TempDir private Path folder;

  private Path ofCase;

  @BeforeEach
  void makeCase() throws IOException {
    ofCase = folder.resolve("case");
    CommandRun.in(folder, "case", "new", ofCase, "--title", "Large").succeeds();
    Path list = Files.writeString(folder.resolve("list.csv"), "icao,registration\n1fff96,RA-0\n");
    CommandRun.in(folder.resolve("workspace"), "import", list).succeeds();
  }

  @Test
  void itIsAddedCheckedAndPrintedInLittleMemory() throws IOException {
    Path document = hole("one.bin");
    Path brief = folder.resolve("brief");
    assertThat(
            run("case", "add", "document", ofCase, document, "--title", "One", "--shows", "Zeros."))
        .containsExactly("The document one is added.");
    assertThat(ofCase.resolve("case.yaml")).content().contains(SHA_256);
    assertThat(run("check", ofCase)).containsExactly("Large", "", "0 claims.");
    assertThat(run("brief", ofCase, "--output", brief)).hasSize(2);
    assertThat(brief.resolve("brief.html")).content().contains(SHA_256);
    change(document);
    assertThat(run("check", ofCase))
        .anyMatch(line -> line.contains("'documents/one.bin' is not the file that it was"));
  }

  @Test
  void moreThanAPackCanHoldIsRefusedBeforeItIsWritten() throws IOException {
    Files.createLink(ofCase.resolve("documents/two.bin"), hole("one.bin"));
    Files.writeString(ofCase.resolve("case.yaml"), CASE_OF_TWO);
    assertThat(run("pack", ofCase, "--output", folder.resolve("pack.zip")))
        .containsExactly(
            "wheelsdown: The pack would have more than the 4 GB or 65,534 files that a zip can hold.");
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("pack.zip"));
  }

  private Path hole(String name) throws IOException {
    Path document = ofCase.resolve("documents").resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(document.toFile(), "rw")) {
      file.setLength(BYTES);
    } catch (IOException tooLarge) {
      assumeTrue(false, "skipped: this disk takes no file of 2 GB");
    }
    return document;
  }

  private static void change(Path document) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(document.toFile(), "rw")) {
      file.seek(BYTES - 1);
      file.write(1);
    }
  }

  private List<String> run(Object... arguments) throws IOException {
    Stream<Object> inWorkspace = Stream.of("--workspace", folder.resolve("workspace"));
    return ChildProcess.run(
        List.of("-Xmx256m"), Stream.concat(inWorkspace, Stream.of(arguments)).toArray());
  }
}
