package org.wheelsdown.casework.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.casework.mistake.Mistake;

/** Cases that were written to do harm. */
class HostileCaseTest {
  @TempDir private Path parent;
  private Path folder;
  private WrittenCase written;

  @BeforeEach
  void write() throws IOException {
    folder = parent.resolve("case");
    written = WrittenCase.in(folder);
  }

  @Test
  void aBillionLaughsAreNotExpanded() throws IOException {
    StringBuilder yaml = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    isMistake(yaml.toString(), "Aliases are not read here", 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void whatIsNestedHundredThousandDeepIsRefused(String opening) throws IOException {
    isMistake("title: T\nabout:\n  " + opening.repeat(100_000), "", 3);
  }

  @Test
  void manyLinesEachDeeperAreRefused() throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      yaml.append(" ".repeat(i)).append("a:\n");
    }
    isMistake(yaml.toString(), "nested deeper", 25);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
        "!!java.util.Date 2019",
        "!env x",
        "!!str x",
        "!!binary aGk="
      })
  void tagsAreRefused(String value) throws IOException {
    isMistake("title: " + value + "\n", "Tags are not read here", 1);
  }

  @Test
  void environmentVariablesAreNotPutIn() throws IOException {
    written.write("title: ${PATH}\nabout: ${HOME}\nday: 2019-01-25\n");
    assertThat(written.sound().content().title()).isEqualTo("${PATH}");
  }

  @Test
  void aFileOfHundredMegabytesIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("case.yaml").toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    assertThat(written.mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.message()).contains("larger than the 4 MB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing\n",
        "- a\n",
        "just words\n",
        "---\n---\n",
        "a: 1\n---\nb: 2\n",
        "a: [\n",
        "\"a",
        "a: \u0000\n",
        "a: *b\n",
        "? [x]\n: y\n",
        "a: b: c\n",
        "\tx: y\n",
        "%YAML 9.9\n---\na: b\n",
        "<<: {title: x}\n"
      })
  void whatIsNoCaseIsOneOrMoreMistakes(String yaml) throws IOException {
    Files.writeString(folder.resolve("case.yaml"), yaml);
    assertThat(written.mistakes()).isNotEmpty().allMatch(mistake -> mistake.line() >= 1);
  }

  @Test
  void whatIsNoUtf8IsAMistake() throws IOException {
    Files.write(folder.resolve("case.yaml"), new byte[] {'t', ':', ' ', (byte) 0xff, '\n'});
    assertThat(written.mistakes().get(0).message()).contains("no text in UTF-8");
  }

  @Test
  void aByteOrderMarkAndWindowsLinesAreRead() throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, "\uFEFF" + written.text().replace("\n", "\r\n"));
    assertThat(written.sound().content().claims()).hasSize(2);
  }

  @Test
  void numbersThatAreTooLongToComputeAreTexts() throws IOException {
    String digits = "9".repeat(1_000_000);
    List<Mistake> mistakes = written.with("rows: 1", "rows: " + digits).mistakes();
    assertThat(mistakes).isNotEmpty().allMatch(mistake -> mistake.message().length() < 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "documents/../../secret.txt",
        "/etc/passwd",
        "'..\\secret.txt'",
        "'C:\\secret.txt'",
        "documents",
        "link.txt",
        "way/secret.txt",
        "loop",
        "\"a\\0b\"",
        "documents/pipe"
      })
  void noPathLeadsOut(String path) throws IOException, InterruptedException {
    Files.writeString(parent.resolve("secret.txt"), "A stand-in.");
    Files.createSymbolicLink(folder.resolve("link.txt"), parent.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("way"), parent);
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    assumeTrue(
        new ProcessBuilder("mkfifo", folder.resolve("documents/pipe").toString()).start().waitFor()
            == 0);
    written.with("file: documents/contract.txt", "file: " + path);
    assertThat(written.mistakes())
        .anySatisfy(
            mistake ->
                assertThat(mistake.message())
                    .containsPattern(
                        "leads out|not in the case's folder|is no file|no path of a file"));
  }

  @Test
  void theCaseItselfIsNoLinkOut() throws IOException {
    Path elsewhere = parent.resolve("elsewhere.yaml");
    Files.move(folder.resolve("case.yaml"), elsewhere);
    Files.createSymbolicLink(folder.resolve("case.yaml"), elsewhere);
    assertThat(written.mistakes().get(0).message()).contains("leads out of the case's folder");
  }

  @Test
  void drawingsAndListsLieInTheFolder() throws IOException {
    assertThat(written.with("to: Havana", "to: ../area.geojson").mistakes().get(0).message())
        .contains("lies outside");
    assertThat(written.with("to: Havana", "list: /etc/passwd").mistakes().get(0).message())
        .contains("lies outside");
  }

  @Test
  void aScriptInATextIsAText() throws IOException {
    String script = "<script>alert('1')</script>";
    written.with("About 400 people came.", '"' + script + '"');
    assertThat(written.sound().content().claims().get(1).says()).isEqualTo(script);
  }

  /** Of zeros that take no room on the disk; a tenth of it would not fit into a test's memory. */
  @Test
  void aDocumentOfTwoGigabytesIsHashedPartByPart() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("documents/contract.txt").toFile(), "rw")) {
      file.setLength(2_200_000_000L);
    }
    assertThat(written.mistakes())
        .singleElement()
        .satisfies(
            mistake -> assertThat(mistake.message()).contains("is not the file that it was"));
  }

  @Test
  void aLongChainIsNoCircleAndEndsWell() throws IOException {
    StringBuilder yaml = new StringBuilder("title: T\nabout: A\nday: 2019-01-25\nclaims:\n");
    for (int i = 0; i < 3000; i++) {
      yaml.append(
          "- {id: c%d, says: x, how: x, untestable: x, depends: [c%d]}\n"
              .formatted(i, (i + 1) % 3000));
    }
    assertThat(written.write(yaml.toString()).mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.message()).contains("goes in a circle"));
  }

  private void isMistake(String yaml, String message, int line) throws IOException {
    Files.writeString(folder.resolve("case.yaml"), yaml);
    assertThat(written.mistakes())
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(mistake.message()).contains(message);
              assertThat(mistake.line()).isEqualTo(line);
            });
  }
}
