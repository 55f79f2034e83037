package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A reporter looks at an answer: on the map, on the time line, in the table and down to the files.
 */
@ExtendWith(Walking.class)
class AnswerWalkTest {
  /** Of a transport that vanished twice on its descent and came back hours later. */
  private static final String VANISHED = "/ask?kind=flights&aircraft=ae4af6";

  @Test
  void aRowChosenInTheTableIsChosenOnMapAndTimeLine(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/ask?kind=flights&between=RU&between=VE");
    assertThat(window.map()).hasAttribute("data-drawn", "all");
    assertThat(window.button("Show selected")).isDisabled();
    byte[] map = window.still(window.map());
    byte[] timeLine = window.still(window.timeLine());
    window.row("RA-000761").first().click();
    assertThat(window.details()).isVisible();
    assertThat(window.button("Show selected")).isEnabled();
    assertThat(window.still(window.map())).isNotEqualTo(map);
    assertThat(window.still(window.timeLine())).isNotEqualTo(timeLine);
    window.look("answer-selected");

    String address = window.path();
    assertThat(address).contains("&sel=");
    window.page().reload();
    assertThat(window.details()).containsText("RA-000761");
    assertThat(window.path()).isEqualTo(address);
  }

  @Test
  void aStayChosenOnTheMapIsChosenInTheTable(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/ask?kind=stays&aircraft=1fff96&at=SGAS");
    assertThat(window.map()).hasAttribute("data-drawn", "all");
    Locator canvas = window.map().locator("canvas").first();
    BoundingBox box = canvas.boundingBox();
    Position ring = new Position(box.width / 2, box.height / 2);
    canvas.hover(new Locator.HoverOptions().setPosition(ring));
    assertThat(window.map().locator(".map-card")).containsText("RA-000096");
    window.look("map-card");
    canvas.click(new Locator.ClickOptions().setPosition(ring));
    assertThat(window.details()).containsText("SGAS");
    assertThat(window.page().locator("tr[aria-current=true]")).hasCount(1);
    canvas.click(new Locator.ClickOptions().setPosition(box.width / 2, 40));
    assertThat(window.page().locator("tr[aria-current=true]")).hasCount(0);
  }

  @Test
  void whatIsOutsideOfTheTimeThatIsLookedAtIsFaint(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/ask?kind=flights&aircraft=1fff96");
    assertThat(window.map()).hasAttribute("data-drawn", "all");
    Locator sheet = window.map().locator(".map-sheet");
    byte[] whole = window.still(sheet);
    window.slider("Window to").press("Home");
    byte[] faint = window.still(sheet);
    assertThat(faint).isNotEqualTo(whole);
    window.look("answer-slid");
    window.slider("Window to").press("End");
    assertThat(window.still(sheet)).isNotEqualTo(faint);
  }

  @Test
  void aFlightChosenOnTheTimeLineIsChosenInTheTable(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/ask?kind=flights&between=RU&between=VE");
    Keyboard keys = window.page().keyboard();
    window.timeLine().getByRole(AriaRole.GROUP).focus();
    keys.press("ArrowDown");
    keys.press("ArrowDown");
    keys.press("Enter");
    Locator chosen = window.page().locator("tr[aria-current=true]");
    assertThat(chosen).hasCount(1);
    keys.press("+");
    keys.press("ArrowRight");
    keys.press("Escape");
    assertThat(chosen).hasCount(0);
    window.look("answer-zoomed-in-time");
  }

  @Test
  void whatNobodyHeardIsToldWithItsProbabilityAndTheFilesThatItRestsOn(
      Windows windows, RealTracks real) {
    Window window = windows.on(real.served()).goTo(VANISHED);
    assertThat(window.map()).hasAttribute("data-drawn", "all");
    window.look("answer-inferred");
    window.row("MUGM").first().click();
    assertThat(window.details()).containsText("Vanished on descent");
    assertThat(window.details()).containsText("SHA-256");
    assertThat(window.details()).containsText("trace_full_ae4af6.json");
    window.look("answer-inferred-details");
  }
}
