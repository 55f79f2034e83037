package org.wheelsdown.cli.page;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The windows that a walk opens; none of them may have complained when it ends. */
final class Windows {
  private final Browser browser;
  private final List<Window> opened = new ArrayList<>();
  private final List<Served> started = new ArrayList<>();

  Windows(Browser browser) {
    this.browser = browser;
  }

  /** A server for this walk alone, which is ended when no window asks it for anything any more. */
  Served serving(Path workspace) throws IOException {
    return ending(Served.start(workspace));
  }

  /** Has a server ended with this walk. */
  Served ending(Served served) {
    started.add(served);
    return served;
  }

  /** Of a desk; its stations are looked at as on a phone, too. */
  Window on(Served served) {
    return open(served, Size.DESK, List.of(Size.DESK, Size.PHONE), false);
  }

  /** Of a phone, which is touched. */
  Window onPhone(Served served) {
    return open(served, Size.PHONE, List.of(Size.PHONE), true);
  }

  /** Of a desk, at 200 %. */
  Window zoomed(Served served) {
    return open(served, Size.ZOOMED, List.of(Size.ZOOMED), false);
  }

  /** Closes all of them, then the servers, and fails where a window has complained. */
  void end() {
    opened.forEach(Window::close);
    started.forEach(Served::close);
    opened.forEach(window -> window.watch().isQuiet());
  }

  private Window open(Served served, Size size, List<Size> sizes, boolean isTouched) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(size.width(), size.height())
            .setHasTouch(isTouched)
            .setIsMobile(isTouched)
            .setLocale("en-GB")
            .setTimezoneId("Europe/Berlin");
    Window window = new Window(browser.newContext(options), served.address(), sizes);
    opened.add(window);
    return window;
  }
}
