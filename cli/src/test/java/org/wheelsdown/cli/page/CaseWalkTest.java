package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reporter works on a case. */
@ExtendWith(Walking.class)
class CaseWalkTest {
  private static final String CLAIM = "/cases/small/claims/an124-came";
  private static final String SAYS = "An An-124 came to Caracas in December.";

  @BeforeEach
  void beginAnew(Story story) throws Exception {
    story.beginAnew();
  }

  @Test
  void looksThroughAStory(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/cases");
    assertThat(window.link("Three aircraft")).isVisible();
    window.look("cases");
    window.linkWith("Russian state aircraft").click();
    assertThat(window.status("Every verdict is the one that the case expects.")).isVisible();
    window.look("case-claims");
    window.linkWith("by way of Senegal and Paraguay").click();
    assertThat(window.page().locator(".claim-open")).containsText("How it would be checked");
    window.look("case-claim");
    for (String section : List.of("requests", "sources", "documents", "text")) {
      window.page().locator("nav a[href$='/" + section + "']").click();
      assertThat(window.page().locator("h2").first()).isVisible();
      if (section.equals("text")) {
        assertThat(window.field("case.yaml")).hasValue(Pattern.compile("The worked example"));
      }
      window.look("case-" + section);
    }
  }

  @Test
  void seesOnTheMapWhatAClaimRestsOnThatNamesFilesOfItsCase(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/cases/small/claims/state-fleet");
    window.button("Map and time line").click();
    assertThat(window.page().locator(".evidence .map[data-drawn=all]")).isVisible();
    assertThat(window.page().locator(".evidence").getByText("RA-000096").first()).isVisible();
    window.look("case-evidence-of-files");
  }

  @Test
  void seesTheBriefAsItWillBePrinted(Windows windows, Story story) {
    Window window = windows.on(story.served()).goTo("/cases/small/brief");
    assertThat(window.page().frameLocator("iframe").getByText(SAYS).first()).isVisible();
    window.look("case-brief");
  }

  @Test
  void editsAClaimWithoutTouchingWhatSomebodyElseWroteAroundIt(Windows windows, Story story)
      throws Exception {
    String before = story.text();
    Window window = windows.on(story.served()).goTo(CLAIM);
    window.button("Edit this claim").click();
    window.field("Sentence").fill("An An-124 came to Caracas twice.");
    window.look("case-claim-edited");
    window.button("Save").click();
    assertThat(window.link("An An-124 came to Caracas twice.")).isVisible();
    assertThat(window.button("Edit this claim")).isVisible();
    assertThat(story.text()).isEqualTo(before.replace(SAYS, "An An-124 came to Caracas twice."));
    window.page().reload();
    assertThat(window.link("An An-124 came to Caracas twice.")).isVisible();
  }

  @Test
  void isToldWhenAnotherWindowWasFasterAndLosesNothing(Windows windows, Story story)
      throws Exception {
    Window first = windows.on(story.served()).goTo(CLAIM);
    Window second = windows.on(story.served()).goTo(CLAIM);
    first.button("Edit this claim").click();
    second.button("Edit this claim").click();
    first.field("Sentence").fill("By the first.");
    second.field("Sentence").fill("By the second.");
    first.button("Save").click();
    assertThat(first.link("By the first.")).isVisible();

    second.watch().expect("status of 412");
    second.button("Save").click();
    assertThat(second.alert()).isVisible();
    assertThat(second.page().getByText("By the first.")).isVisible();
    assertThat(story.text()).contains("By the first.").doesNotContain("By the second.");
    second.look("case-claim-meanwhile");
    second.button("Write mine over it").click();
    assertThat(second.link("By the second.")).isVisible();
    assertThat(story.text()).contains("says: By the second.   # as the clerk told it");
  }

  @Test
  void findsTheLineOfAMistakeInTheText(Windows windows, Story story) throws Exception {
    Window window = windows.on(story.served()).goTo("/cases/small/text");
    window.field("case.yaml").fill(story.text().replace("day: 2019-01-25", "day: yesterday"));
    window.button("Save").click();
    assertThat(window.status("Saved; there are mistakes in it.")).isVisible();
    window.look("case-mistakes");
    window.field("case.yaml").fill(story.text().replace("day: yesterday", "day: 2019-01-25"));
    window.button("Save").click();
    assertThat(window.link("Claims")).isVisible();
  }
}
