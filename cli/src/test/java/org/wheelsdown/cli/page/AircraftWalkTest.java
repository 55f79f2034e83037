package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reporter follows an aircraft. */
@ExtendWith(Walking.class)
class AircraftWalkTest {
  @Test
  void findsAnAircraftByItsRegistration(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/aircraft");
    window.look("aircraft-start");
    window.field("Aircraft").fill("RA-000761");
    window.button("Show").click();
    assertThat(window.heading("Aircraft RA-000761")).isVisible();
    assertThat(window.page().getByText("Russian Air Force").first()).isVisible();
    window.look("aircraft");
  }

  @Test
  void comesFromAnAnswerToTheAircraftAndBack(Windows windows, RealTracks real) {
    Window window = windows.on(real.served()).goTo("/ask?kind=flights&aircraft=ae4af6&sel=0");
    window.link("All of ae4af6").click();
    assertThat(window.heading("Aircraft ae4af6")).isVisible();
    assertThat(window.page().getByText("MUGM").first()).isVisible();
    window.look("aircraft-real");
    window.page().goBack();
    assertThat(window.details()).isVisible();
    assertThat(window.path()).contains("aircraft=ae4af6", "sel=0");
  }

  @Test
  void followsAFlightDownToTheRowOfTheFile(Windows windows, RealTracks real) {
    Window window = windows.on(real.served()).goTo("/ask?kind=flights&aircraft=ae4af6&sel=0");
    window.linkWith("This flight").click();
    assertThat(window.page().getByLabel("Profile").first()).isVisible();
    assertThat(window.table("Answer: positions")).isVisible();
    window.look("flight");
    window.page().locator(".table tbody tr[aria-rowindex='3']").click();
    Locator row = window.page().locator(".raw-row pre").last();
    assertThat(row).containsText(Pattern.compile("^\\[[0-9.]+,36\\.9"));
    window.look("flight-raw-row");
    window.page().reload();
    assertThat(window.details()).isVisible();
  }

  @Test
  void looksCloselyAtALandingAndAtAllAgain(Windows windows, RealTracks real) {
    Window window = windows.on(real.served()).goTo("/ask?kind=flights&aircraft=ae4af6&sel=0");
    window.linkWith("This flight").click();
    Locator profile = window.page().getByLabel("Profile").first();
    double far = widthOfTheEnd(profile);
    for (int i = 0; i < 8; i++) {
      profile.locator(".profile-sheet").press("+");
    }
    assertThat(widthOfTheEnd(profile)).isGreaterThan(10 * far);
    window.look("flight-landing");
    profile.getByText("All", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(widthOfTheEnd(profile)).isCloseTo(far, within(1.0));
  }

  /** Pixels from the fifth position before the last one to the last one, to which it goes. */
  private static double widthOfTheEnd(Locator profile) {
    List<String> back = Collections.nCopies(5, "ArrowLeft");
    double before = cursorAfter(profile, Stream.concat(Stream.of("End"), back.stream()));
    return cursorAfter(profile, Stream.of("End")) - before;
  }

  private static double cursorAfter(Locator profile, Stream<String> keys) {
    Locator sheet = profile.locator(".profile-sheet");
    keys.forEach(sheet::press);
    sheet.evaluate(
        "() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))");
    return profile.locator(".profile-cursor").boundingBox().x;
  }
}
