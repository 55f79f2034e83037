package org.wheelsdown.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Where a walk stands still and looks: on a desk and on a phone, by day and by night.
 *
 * @param name of the pictures
 */
record Station(String name) {
  private static final Path PICTURES = Path.of("target/pictures");
  private static final ScreenshotOptions STILL =
      new ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED);
  private static final int LOOKS_AT_MOST = 12;

  /** Keeps pictures of what is shown, and fails where it breaks a rule of accessibility. */
  void look(Page page, List<Size> sizes) {
    ViewportSize usual = page.viewportSize();
    List<String> broken = new ArrayList<>();
    for (Size size : sizes) {
      page.setViewportSize(size.width(), size.height());
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        String view = size.word() + "-" + scheme.name().toLowerCase(Locale.ROOT);
        keep(view, still(() -> page.screenshot(STILL)));
        Axe.violations(page).forEach(rule -> broken.add(view + ": " + rule));
      }
    }
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(usual.width, usual.height);
    assertThat(broken).as("rules of accessibility broken at %s", name).isEmpty();
  }

  /** A picture once two in a row are the same: maps are drawn piece by piece. */
  static byte[] still(Supplier<byte[]> taken) {
    byte[] before = taken.get();
    for (int looks = 1; looks < LOOKS_AT_MOST; looks++) {
      byte[] now = taken.get();
      if (Arrays.equals(before, now)) {
        break;
      }
      before = now;
    }
    return before;
  }

  private void keep(String view, byte[] picture) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + "-" + view + ".png"), picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
