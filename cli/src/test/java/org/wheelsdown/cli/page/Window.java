package org.wheelsdown.cli.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** A window of the browser, with nothing kept from any other, and whoever sits before it. */
final class Window {
  /** The drag operation copy, as Chromium's DevTools count it. */
  private static final int COPY = 1;

  /** Pixels from the left and the top, which are inside of any window. */
  private static final int INSIDE = 200;

  private static final int STEPS_AT_MOST = 60;

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final Watch watch;
  private final List<Size> sizes;

  Window(BrowserContext context, String address, List<Size> sizes) {
    this.context = context;
    this.address = address;
    this.sizes = sizes;
    watch = Watch.over(context, address);
    page = context.newPage();
  }

  Page page() {
    return page;
  }

  Watch watch() {
    return watch;
  }

  /** Types an address of the page into the address bar. */
  Window goTo(String path) {
    page.navigate(address + path);
    return this;
  }

  /** A file of the server's, as text. */
  String file(String path) {
    return page.request().get(address + path).text();
  }

  /** Where the window is, as in the address bar. */
  String path() {
    return page.url().substring(address.length());
  }

  /** Another tab of the same window. */
  Page tab(String path) {
    Page tab = context.newPage();
    tab.navigate(address + path);
    return tab;
  }

  Locator button(String name) {
    return named(AriaRole.BUTTON, name);
  }

  Locator link(String name) {
    return named(AriaRole.LINK, name);
  }

  /** A link in whose words these are. */
  Locator linkWith(String words) {
    return page.getByRole(AriaRole.LINK).filter(holding(words));
  }

  Locator heading(String name) {
    return named(AriaRole.HEADING, name);
  }

  Locator table(String name) {
    return named(AriaRole.TABLE, name);
  }

  Locator slider(String name) {
    return named(AriaRole.SLIDER, name);
  }

  Locator option(String name) {
    return named(AriaRole.OPTION, name);
  }

  /** What is written into, by its label. */
  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .and(page.locator("input,textarea"));
  }

  /** What is chosen from, by its label. */
  Locator list(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .and(page.locator("select"));
  }

  /** What is told without being asked for. */
  Locator status(String words) {
    return page.getByRole(AriaRole.STATUS).filter(holding(words));
  }

  /** What is told at once, because it went wrong. */
  Locator alert() {
    return page.getByRole(AriaRole.ALERT);
  }

  /** Rows of an answer in which these words stand. */
  Locator row(String words) {
    return page.locator(".table tbody tr").filter(holding(words));
  }

  Locator map() {
    return named(AriaRole.REGION, "Map");
  }

  Locator timeLine() {
    return named(AriaRole.REGION, "Time line");
  }

  /** All of the row that is chosen. */
  Locator details() {
    return named(AriaRole.COMPLEMENTARY, "Selected row");
  }

  /** Goes there with the tabulator alone. */
  void reach(Locator there) {
    for (int steps = 0; steps < STEPS_AT_MOST; steps++) {
      if ((boolean) there.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the tabulator does not lead to " + there);
  }

  /** Drags a file or a folder from outside over the page, and lets go of it there. */
  void drop(Path dropped) {
    CDPSession session = page.context().newCDPSession(page);
    for (String step : List.of("dragEnter", "dragOver", "drop")) {
      JsonObject data = new JsonObject();
      data.add("items", new JsonArray());
      JsonArray files = new JsonArray();
      files.add(dropped.toAbsolutePath().toString());
      data.add("files", files);
      data.addProperty("dragOperationsMask", COPY);
      JsonObject event = new JsonObject();
      event.addProperty("type", step);
      event.addProperty("x", INSIDE);
      event.addProperty("y", INSIDE);
      event.add("data", data);
      session.send("Input.dispatchDragEvent", event);
    }
    session.detach();
  }

  /** A picture of a part of the page. */
  byte[] still(Locator part) {
    return Station.still(part::screenshot);
  }

  /** Stands still and looks. */
  Window look(String station) {
    new Station(station).look(page, sizes);
    return this;
  }

  void close() {
    context.close();
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator.FilterOptions holding(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
