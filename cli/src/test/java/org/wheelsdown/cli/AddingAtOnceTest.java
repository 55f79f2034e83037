package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading.Sound;

/** Several people who add to one case at once, each by a process of their own. */
class AddingAtOnceTest {
  private static final int CLAIMS_EACH = 4;

  @TempDir private Path parent;

  @Test
  void allThatTheyAddIsThereAndCommentsStay() throws Exception {
    Path folder = parent.resolve("case");
    CommandRun.in(parent, "case", "new", folder, "--title", "T", "--day", "2019-01-25").succeeds();
    List<String> before = Files.readAllLines(folder.resolve("case.yaml"));

    List<CompletableFuture<Void>> people =
        Stream.generate(() -> CompletableFuture.runAsync(() -> addClaims(folder)))
            .limit(2)
            .toList();
    people.forEach(CompletableFuture::join);

    Case content = ((Sound) CaseFolder.at(folder).read()).content();
    List<String> expected = new ArrayList<>(List.of("it-flew"));
    for (int i = 2; i <= 2 * CLAIMS_EACH; i++) {
      expected.add("it-flew-" + i);
    }
    assertThat(content.claims())
        .extracting(claim -> claim.id())
        .containsExactlyElementsOf(expected);
    assertThat(Files.readAllLines(folder.resolve("case.yaml"))).containsSubsequence(before);
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith(".case"));
  }

  private static void addClaims(Path folder) {
    Launcher launcher = new Launcher(folder, "");
    String[] words = {"--says", "It flew.", "--how", "Look.", "--untestable", "Nobody saw it."};
    Object[] command =
        Stream.concat(Stream.of("case", "add", "claim", folder), Stream.of(words)).toArray();
    try {
      for (int i = 0; i < CLAIMS_EACH; i++) {
        launcher.run(List.of(), command).succeeds();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
