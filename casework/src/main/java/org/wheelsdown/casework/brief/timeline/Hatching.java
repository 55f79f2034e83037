package org.wheelsdown.casework.brief.timeline;

import java.util.Locale;

/** Slanted lines over a box: nobody heard the aircraft. */
final class Hatching {
  private static final double APART = 5;

  private Hatching() {}

  /** As the path of an SVG, in pixels; nothing reaches beyond the box. */
  static String path(double left, double right, double top, double height) {
    StringBuilder path = new StringBuilder();
    for (double foot = left - height + APART; foot < right; foot += APART) {
      double from = Math.max(left, foot);
      double to = Math.min(right, foot + height);
      if (to > from) {
        path.append(
            String.format(
                Locale.ROOT,
                "M%.1f,%.1fL%.1f,%.1f",
                from,
                top + height - (from - foot),
                to,
                top + height - (to - foot)));
      }
    }
    return path.toString();
  }
}
