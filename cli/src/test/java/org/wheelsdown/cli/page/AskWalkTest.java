package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reporter asks. */
@ExtendWith(Walking.class)
class AskWalkTest {
  private static final String LANDINGS = "/ask?kind=landings&near=VE&within=1500km";

  @Test
  void seesWhatCanBeAskedAndChoosesOfIt(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/");
    assertThat(window.heading("What can be asked")).isVisible();
    window.look("ask-start");
    window.link("stays").click();
    assertThat(window.table("Answer: stays")).isVisible();
    assertThat(window.path()).isEqualTo("/ask?kind=stays");
    assertThat(window.page()).hasTitle("Stays · Wheelsdown");
  }

  @Test
  void asksByKeyboardAloneWithACompletedPlace(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/");
    Keyboard keys = window.page().keyboard();
    window.reach(window.list("Where"));
    keys.press("ArrowDown");
    keys.press("ArrowDown");
    keys.press("ArrowDown");
    keys.press("Enter");
    Locator place = window.field("near");
    assertThat(place).isFocused();
    keys.type("carac");
    Locator caracas = window.option("Caracas, VE town, VE");
    assertThat(caracas).isVisible();
    window.look("ask-completion");
    keys.press("ArrowDown");
    assertThat(caracas).hasAttribute("aria-selected", "true");
    keys.press("Enter");
    assertThat(place).hasValue("Caracas, VE");
    window.reach(window.field("within"));
    keys.type("100km");
    keys.press("Enter");
    assertThat(window.status("7 landings")).isVisible();
    assertThat(window.path()).isEqualTo("/ask?kind=landings&near=Caracas,+VE&within=100km");

    window.reach(window.button("RA-000124 1fff24"));
    keys.press("ArrowDown");
    assertThat(window.button("RA-000761 1fff76")).isFocused();
    assertThat(window.details()).containsText("RA-000761");
    keys.press("Escape");
    assertThat(window.details()).hasCount(0);
  }

  @Test
  void isToldWhichPartOfTheQuestionIsNotUnderstood(Windows windows, Story story) {
    Window window = windows.on(story.served());
    window.watch().expect("status of 400");
    window.goTo("/ask?kind=landings&at=Nowhere-on-Sea");
    Locator place = window.field("at");
    assertThat(place).isFocused();
    assertThat(place).hasAttribute("aria-invalid", "true");
    assertThat(place).hasAccessibleDescription(Pattern.compile("Nowhere-on-Sea"));
    window.look("ask-mistake");
  }

  @Test
  void goesBackAndForwardThroughQuestionsAndLoadsThePageAnew(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo(LANDINGS);
    assertThat(window.status("7 landings")).isVisible();
    window.list("What is asked for").selectOption("stays");
    window.button("Ask").click();
    assertThat(window.table("Answer: stays")).isVisible();
    String stays = window.path();
    window.page().goBack();
    assertThat(window.table("Answer: landings")).isVisible();
    assertThat(window.path()).isEqualTo(LANDINGS);
    window.page().goForward();
    assertThat(window.table("Answer: stays")).isVisible();
    window.page().reload();
    assertThat(window.table("Answer: stays")).isVisible();
    assertThat(window.path()).isEqualTo(stays);
    assertThat(window.list("What is asked for")).hasValue("stays");
    assertThat(window.field("near")).hasValue("VE");
  }

  @Test
  void savesAQuestionAndFindsItAgain(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo(LANDINGS);
    window.button("Questions").click();
    window.field("Name of the question").fill("Around Venezuela");
    window.look("ask-questions");
    window.button("Save").click();
    assertThat(window.status("Saved in this browser.")).isVisible();
    window.goTo("/");
    window.look("ask-start-kept");
    window.link("Around Venezuela").click();
    assertThat(window.status("7 landings")).isVisible();
    assertThat(window.path()).isEqualTo(LANDINGS);
  }

  @Test
  void takesTheAnswerAlongAsAFileAndAsACommand(Windows windows, Story story) throws Exception {
    Window window = windows.on(story.served()).goTo(LANDINGS);
    window.button("Command").click();
    assertThat(window.page().getByText("wheelsdown landings --near VE --within 1500km"))
        .isVisible();
    window.look("ask-command");
    window.button("Download").click();
    window.look("ask-download");
    for (String format : List.of("CSV", "GeoJSON", "KML")) {
      Download file = window.page().waitForDownload(() -> window.link(format).click());
      assertThat(file.suggestedFilename()).isEqualToIgnoringCase("landings." + format);
      assertThat(Files.readString(file.path())).contains("RA-000124", "YV-000738");
    }
  }

  @Test
  void learnsWhatCouldHaveBeenSeenWhereNothingWasFound(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/ask?kind=landings&at=Lima,+PE");
    assertThat(window.heading("No landings were found")).isVisible();
    assertThat(window.heading("What could have been seen")).isVisible();
    window.look("ask-nothing");
  }
}
