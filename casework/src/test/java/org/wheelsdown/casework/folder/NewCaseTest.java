package org.wheelsdown.casework.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.shape.CaseSchema;

class NewCaseTest {
  private static final LocalDate DAY = LocalDate.of(2019, 1, 25);

  @TempDir private Path parent;

  @ParameterizedTest
  @ValueSource(
      strings = {"Flights to Caracas", "a: b # c", "- \"x\"", "{day}", "true", "two\nlines"})
  void whatIsMadeIsSound(String title) throws IOException, CaseException {
    CaseFolder made = new NewCase(title, title, DAY).writeTo(parent.resolve("case"));
    Sound sound = (Sound) made.read();
    assertThat(sound.warnings()).isEmpty();
    assertThat(sound.content().title()).isEqualTo(title);
    assertThat(sound.content().about()).isEqualTo(title);
    assertThat(sound.content().day()).isEqualTo(DAY);
    assertThat(sound.content().claims()).isEmpty();
  }

  /** With the signs of comments taken away it is a case, but for the contract that is not there. */
  @Test
  void itsCommentsShowWhatIsRight() throws IOException, CaseException {
    CaseFolder made = new NewCase("T", "A", DAY).writeTo(parent.resolve("case"));
    Files.writeString(made.documents().resolve("contract.pdf"), "A stand-in.");
    String shown =
        Pattern.compile("(?m)^#(  )")
            .matcher(Files.readString(made.file()))
            .replaceAll("$1")
            .replace("sha256: …", "sha256: " + Sha256.of(made.documents().resolve("contract.pdf")))
            .replace("heard-from: [close-2]", "heard-from: []");
    Files.writeString(made.file(), shown);
    assertThat(made.read()).isInstanceOf(Sound.class);
    assertThat(((Sound) made.read()).content().claims()).hasSize(2);
    assertThat(((Sound) made.read()).warnings()).isEmpty();
  }

  @Test
  void theSchemaLiesBesideItAndTheVaultStaysOutOfARepository() throws IOException, CaseException {
    Path folder = parent.resolve("case");
    new NewCase("T", "A", DAY).writeTo(folder);
    assertThat(folder.resolve("case.schema.json")).hasContent(CaseSchema.text());
    assertThat(folder.resolve(".gitignore"))
        .content()
        .contains("\n/sources.age\n", "\n/.sources.age*\n", "\n/evidence/\n");
    assertThat(folder.resolve("documents")).isDirectory();
    assertThat(folder.resolve("lists")).isDirectory();
  }

  @Test
  void aCaseIsNotWrittenOver() throws IOException, CaseException {
    CaseFolder made = new NewCase("First", "A", DAY).writeTo(parent);
    assertThatThrownBy(() -> new NewCase("Second", "A", DAY).writeTo(parent))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("There is a case in");
    assertThat(((Sound) made.read()).content().title()).isEqualTo("First");
  }
}
