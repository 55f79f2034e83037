package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reporter brings data in, and sees what is there. */
@ExtendWith(Walking.class)
class DataWalkTest {
  @Test
  void seesWhatWasImported(Windows windows, Story story, RealTracks real) {
    Window window = windows.on(story.served()).goTo("/data");
    assertThat(window.heading("What is here")).isVisible();
    window.look("data");
    window = windows.on(real.served()).goTo("/data");
    assertThat(window.heading("What is here")).isVisible();
    window.look("data-real");
  }
}
