package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reporter has another screen than we thought of. */
@ExtendWith(Walking.class)
class PhoneWalkTest {
  private static final String FLIGHTS = "/ask?kind=flights&between=RU&between=VE";

  @Test
  void asksOnAPhoneAndSeesMapTimeLineAndTableOneAfterTheOther(Windows windows, Story story) {
    Window window = windows.onPhone(story.served()).goTo(FLIGHTS);
    assertThat(window.status("16 flights")).isVisible();
    assertThat(window.map()).isHidden();
    window.row("RA-000762").first().tap();
    assertThat(window.details()).isVisible();
    window.button("Map").tap();
    assertThat(window.map()).isVisible();
    window.look("phone-map");
    window.button("Time line").tap();
    assertThat(window.timeLine()).isVisible();
    window.look("phone-time-line");
    window.button("Table").tap();
    window.button("Close").tap();
    assertThat(window.details()).hasCount(0);
    window.button("Flights between RU and VE").tap();
    window.field("since").fill("2018-12-20");
    window.look("phone-question");
    window.button("Ask").tap();
    assertThat(window.status("3 flights")).isVisible();
  }

  @Test
  void readsAtTwoHundredPercent(Windows windows, Story story) {
    Window window = windows.zoomed(story.served());
    Map<String, String> rooms =
        Map.of(
            "ask", "What can be asked",
            "aircraft/1fff76", "Who it was, from day to day",
            "cases/small", "supported",
            "data", "What is here");
    rooms.forEach(
        (room, words) -> {
          window.goTo("/" + room);
          assertThat(window.page().locator("h2").filter(Window.holding(words)).first()).isVisible();
          window.look(room.replace('/', '-'));
        });
    window.goTo(FLIGHTS + "&sel=1");
    assertThat(window.details()).isVisible();
    window.look("answer");
  }

  @Test
  void seesItInColoursOfHisOwnAndWithoutMotion(Windows windows, Story story) {
    Window window = windows.on(story.served());
    window
        .page()
        .emulateMedia(
            new EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
    window.goTo(FLIGHTS + "&sel=1");
    assertThat(window.details()).isVisible();
    assertThat(window.map()).hasAttribute("data-drawn", "all");
    window.look("answer-forced-colours");
  }
}
