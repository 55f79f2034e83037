package org.wheelsdown.cli.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** Deque's rules of accessibility, held against a page as it is shown. */
final class Axe {
  private static final String SCRIPT = Chromium.script("axe-core/axe.min.js");

  /** What a screen reader finds inside a frame of a document is that document's own affair. */
  private static final String RUN =
      """
      async () => {
        const { violations } = await axe.run(document, {
          iframes: false,
          resultTypes: ["violations"],
          rules: {
            "target-size": { enabled: true },
            // Styles do not tell which colours a reader forces upon the page.
            "color-contrast": { enabled: !matchMedia("(forced-colors: active)").matches },
          },
        });
        return violations.flatMap(({ id, impact, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${impact} ${id} (${help}) at ${target}: ${failureSummary}`));
      }""";

  private Axe() {}

  /** What breaks a rule, in a sentence each. */
  @SuppressWarnings("unchecked") // the script makes a list of texts
  static List<String> violations(Page page) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    return (List<String>) page.evaluate(RUN);
  }
}
