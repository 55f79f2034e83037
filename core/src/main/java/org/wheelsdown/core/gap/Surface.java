package org.wheelsdown.core.gap;

import java.util.List;
import java.util.Locale;
import org.wheelsdown.core.place.Airport;

/** Tells whether a runway is paved, from the many ways in which lists write its surface. */
final class Surface {
  private static final List<String> PAVED =
      List.of("asp", "con", "bit", "pem", "tar", "pav", "mac");

  private Surface() {}

  /** 1 for a paved runway, 0 for another; NaN where nothing is known. */
  static double paved(Airport field) {
    String surface = field.surface().toLowerCase(Locale.ROOT);
    if (surface.isEmpty()) {
      return Double.NaN;
    }
    return PAVED.stream().anyMatch(surface::contains) ? 1 : 0;
  }
}
