package org.wheelsdown.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What must never happen in a window: an error, a warning, a breach of the page's
 * Content-Security-Policy, a dialog, a request to anybody but the server.
 */
final class Watch {
  private static final Set<String> COMPLAINTS = Set.of("error", "warning");
  private static final Set<String> WITHOUT_A_HOST = Set.of("data", "blob");

  private final String address;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private Watch(String address) {
    this.address = address;
  }

  /** Watches all pages of the context. */
  static Watch over(BrowserContext context, String address) {
    Watch watch = new Watch(address);
    context.addInitScript(
        """
        addEventListener("securitypolicyviolation", (event) =>
          console.error(`breach of the policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
        """);
    context.onRequest(watch::asks);
    context.onConsoleMessage(watch::says);
    context.onWebError(error -> watch.complaints.add(error.error()));
    context.onPage(watch::isOpened);
    return watch;
  }

  /** Complaints with these words in them belong to the walk. */
  void expect(String words) {
    expected.add(words);
  }

  /** Fails where anything else happened. */
  void isQuiet() {
    assertThat(complaints)
        .as("complaints of the window")
        .allMatch(complaint -> expected.stream().anyMatch(complaint::contains));
  }

  private void isOpened(Page page) {
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  private void asks(Request request) {
    String asked = request.url();
    boolean isOurs = asked.startsWith(address + "/");
    if (!isOurs && !WITHOUT_A_HOST.contains(asked.substring(0, asked.indexOf(':')))) {
      complaints.add("asked somebody else: " + asked);
    }
  }

  private void says(ConsoleMessage message) {
    if (COMPLAINTS.contains(message.type())) {
      complaints.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
    }
  }
}
