package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.cli.StoryTracks;

/** A reporter brings data in. */
@ExtendWith(Walking.class)
class ImportWalkTest {
  @TempDir private Path folder;

  @Test
  void dropsAFileAndAsksOfItAndIsToldWhatWasWrongWithAnother(Windows windows) throws Exception {
    byte[] whole = Files.readAllBytes(StoryTracks.made().il96());
    Path broken = folder.resolve("trace_full_1fff96.json");
    Files.write(broken, Arrays.copyOf(whole, whole.length / 2));
    Served served = windows.serving(folder.resolve("workspace"));
    Window window = windows.on(served);
    window.watch().expect("status of 503");
    window.goTo("/");
    assertThat(window.heading("Nothing is imported yet")).isVisible();
    window.drop(StoryTracks.made().il96());
    assertThat(window.page().getByText("Import 1 file")).isVisible();
    window.look("import-waiting");
    window.page().getByText("Import 1 file").click();
    assertThat(window.page().locator(".import-links a").first()).isVisible();
    assertThat(window.heading("What is here")).isVisible();
    window.look("import-done");

    window.drop(broken);
    window.page().getByText("Import 1 file").click();
    assertThat(window.heading("What was wrong")).isVisible();
    window.look("import-wrong");

    window.page().locator(".import-links a").first().click();
    assertThat(window.table("Answer: flights")).isVisible();
    assertThat(window.row("RA-000096").first()).isVisible();
  }

  @Test
  void dropsAFolderAndAsksOfIt(Windows windows) throws Exception {
    Window window = windows.on(windows.serving(folder.resolve("workspace")));
    window.watch().expect("status of 503");
    window.goTo("/");
    window.drop(StoryTracks.made().tree());
    window.page().getByText(Pattern.compile("Import \\d\\d files")).click();
    window.page().locator(".import-links a").first().click();
    assertThat(window.table("Answer: flights")).isVisible();
  }

  @Test
  void choosesAFolderAndAsksOfIt(Windows windows) throws Exception {
    Window window = windows.on(windows.serving(folder.resolve("workspace")));
    window.watch().expect("status of 503");
    window.goTo("/data");
    window.button("Choose a folder…").waitFor();
    window.page().getByLabel("Folder to import").setInputFiles(StoryTracks.made().tree());
    window.page().getByText(Pattern.compile("Import \\d+ files")).click();
    window.page().locator(".import-links a").first().click();
    assertThat(window.table("Answer: flights")).isVisible();
  }
}
