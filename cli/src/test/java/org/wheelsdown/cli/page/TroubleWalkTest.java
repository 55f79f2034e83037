package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.cli.CommandRun;
import org.wheelsdown.cli.StoryTracks;

/** A reporter meets what goes wrong. */
@ExtendWith(Walking.class)
class TroubleWalkTest {
  @TempDir private Path folder;

  @Test
  void isToldWhatToDoBeforeAnythingIsImported(Windows windows) throws Exception {
    Served served = windows.serving(folder.resolve("workspace"));
    Window window = windows.on(served);
    window.watch().expect("status of 503");
    window.goTo("/");
    assertThat(window.heading("Nothing is imported yet")).isVisible();
    window.look("empty-ask");
    window.goTo("/data");
    assertThat(window.page().getByText("Nothing is imported yet.")).isVisible();
    window.look("empty-data");
    window.goTo("/cases");
    assertThat(window.heading("No case is open")).isVisible();
    window.look("empty-cases");
    window.goTo("/ask?kind=landings");
    assertThat(window.heading("Nothing is imported yet")).isVisible();
  }

  @Test
  void isToldOfInventedDataThatSomebodyElseImportedMeanwhile(Windows windows) throws Exception {
    Path workspace = folder.resolve("workspace");
    Window window = windows.on(windows.serving(workspace));
    window.watch().expect("status of 503");
    window.goTo("/ask?kind=flights");
    assertThat(window.heading("Nothing is imported yet")).isVisible();
    assertThat(window.page().getByLabel("About this data")).hasCount(0);
    CommandRun.in(workspace, "import", StoryTracks.made().il96(), "--origin", "a reconstruction")
        .succeeds();
    window.button("Ask").click();
    assertThat(window.table("Answer: flights")).isVisible();
    assertThat(window.page().getByLabel("About this data"))
        .hasText("This data is a reconstruction.");
  }

  @Test
  void goesOnWhereTheServerWasStoppedAndIsBack(Windows windows) throws Exception {
    Path workspace = folder.resolve("workspace");
    Served before = Served.start(workspace);
    Window window = windows.on(before);
    window.watch().expect("status of 503");
    window.watch().expect("ERR_CONNECTION");
    window
        .watch()
        .expect("Worker failed to load"); // of the map, which begins as the question is asked
    window.goTo("/");
    assertThat(window.heading("Nothing is imported yet")).isVisible();
    assertThat(window.button("Ask")).isVisible();
    before.close();
    window.button("Ask").click();
    assertThat(window.alert()).containsText("The page asks again every few seconds");
    window.look("server-gone");
    windows.ending(Served.start(before.port(), workspace));
    assertThat(window.alert()).hasCount(0);
  }

  @Test
  void isToldThatThereIsNoSuchAircraftNorCase(Windows windows, Story story) {
    Window window = windows.on(story.served());
    window.watch().expect("status of 404");
    window.goTo("/aircraft/RA-999999");
    assertThat(window.alert()).isVisible();
    window.look("no-aircraft");
    window.goTo("/cases/none");
    assertThat(window.alert()).isVisible();
    window.look("no-case");
  }
}
