package org.wheelsdown.cli.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever stands in data and in cases is shown as text, and nothing of it runs. */
@ExtendWith(Walking.class)
class HostileDataTest {
  private static final String FLIGHTS = "/ask?kind=flights&aircraft=1fff96";

  private static Hostile hostile;

  @BeforeAll
  static void serve() throws Exception {
    hostile = Hostile.serve();
  }

  @AfterAll
  static void end() throws Exception {
    hostile.close();
  }

  @Test
  void anAnswerIsText(Windows windows) {
    Window window = windows.on(hostile.served()).goTo(FLIGHTS);
    assertThat(window.map()).hasAttribute("data-drawn", "all");
    window.row(Hostile.SCRIPT).first().click();
    isText(window, window.details());
    assertThat(window.details()).containsText("SHA-256");
    assertThat(window.details()).containsText("trace " + Hostile.SCRIPT + ".json");
    window.look("hostile-answer");
    for (String kind : List.of("landings", "stays", "gaps", "journeys")) {
      window.goTo("/ask?kind=" + kind + "&aircraft=1fff96&sel=0");
      isText(window, window.details());
    }
  }

  @Test
  void aDrawingIsAPlaceByItsName(Windows windows) {
    Window window = windows.on(hostile.served());
    String place = URLEncoder.encode(Hostile.SCRIPT + ".geojson", StandardCharsets.UTF_8);
    window.goTo("/ask?kind=overflights&over=" + place);
    assertThat(window.page().locator(".table, .nothing").first()).isVisible();
    isText(window, window.page().locator("main"));
  }

  @Test
  void anAircraftIsText(Windows windows) {
    Window window = windows.on(hostile.served()).goTo("/aircraft/1fff96");
    assertThat(window.page().getByText("Operator " + Hostile.SCRIPT).first()).isVisible();
    isText(window, window.page().locator("main"));
    window.look("hostile-aircraft");
    window.goTo(FLIGHTS + "&sel=0");
    window.linkWith("This flight").click();
    assertThat(window.table("Answer: positions")).isVisible();
    isText(window, window.page().locator("main"));
    window.look("hostile-flight");
    window.goTo("/ask");
    window.list("Which aircraft").selectOption("operator");
    window.field("operated by").pressSequentially("Oper");
    isText(window, window.page().locator(".combobox-name").first());
  }

  @Test
  void aCaseIsText(Windows windows) {
    Window window = windows.on(hostile.served()).goTo("/cases");
    isText(window, window.page().locator("main"));
    window.goTo("/cases/case/claims/landed");
    assertThat(window.page().getByText("Part " + Hostile.SCRIPT)).isVisible();
    isText(window, window.page().locator("main"));
    window.look("hostile-claim");
    for (String section : List.of("sources", "requests", "documents", "text")) {
      window.goTo("/cases/case/" + section);
      isText(window, window.page().locator("main"));
    }
    window.goTo("/cases/case/brief");
    Locator brief = window.page().frameLocator("iframe").locator("body");
    assertThat(brief).containsText("Claim " + Hostile.SCRIPT);
    assertThat(brief.locator("img, script")).hasCount(0);
    isText(window, window.page().locator("main"));
  }

  @Test
  void dataAndItsFilesAreText(Windows windows) {
    Window window = windows.on(hostile.served()).goTo("/data");
    assertThat(window.page().locator("main")).containsText("Origin " + Hostile.SCRIPT);
    isText(window, window.page().locator("main"));
  }

  @Test
  void filesForOtherProgramsAreText(Windows windows) {
    Window window = windows.on(hostile.served()).goTo("/");
    assertThat(window.file("/api/v1/questions/flights?aircraft=1fff96&format=kml"))
        .contains("&lt;img src=x")
        .doesNotContain("<img", "<b>ran");
    assertThat(window.file("/api/v1/questions/flights?aircraft=1fff96&format=geojson"))
        .contains("\"" + Hostile.SCRIPT + "\"");
    assertThat(window.file("/api/v1/questions/flights?aircraft=1fff96&format=csv"))
        .contains(Hostile.SCRIPT)
        .doesNotContain(",=HYPERLINK", "\"=HYPERLINK");
    assertThat(window.file("/api/v1/cases/case/brief.html"))
        .contains("Claim &lt;img")
        .doesNotContain("<img", "<script");
  }

  /** What is shown has the script's letters, and the window has nothing that was made of them. */
  private static void isText(Window window, Locator shown) {
    Page page = window.page();
    assertThat(shown).containsText("<img src=x onerror=ran=1>");
    assertThat(page.locator("img, main script")).hasCount(0);
    assertThat(page.evaluate("() => 'ran' in window")).isEqualTo(false);
  }
}
