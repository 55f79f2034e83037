package org.wheelsdown.casework.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.casework.folder.CaseReading.Sound;

/** That the example in the documentation is a case. */
class DocumentedCaseTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theExampleIsSound() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs/case.md")));
    assertThat(example.find()).isTrue();
    Files.writeString(folder.resolve("case.yaml"), example.group(1));
    assertThat(CaseFolder.at(folder).read())
        .isInstanceOfSatisfying(
            Sound.class,
            sound -> {
              assertThat(sound.content().claims()).hasSize(2);
              assertThat(sound.warnings()).isEmpty();
            });
  }
}
