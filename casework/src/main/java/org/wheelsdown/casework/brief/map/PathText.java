package org.wheelsdown.casework.brief.map;

import java.util.List;

/** Lines as SVG writes them: to a tenth of a pixel, each point by how far it is from the last. */
final class PathText {
  private static final int PARTS = 10;

  private PathText() {}

  static String open(List<Spot> spots) {
    StringBuilder text = new StringBuilder();
    long x = 0;
    long y = 0;
    for (Spot spot : spots) {
      long toX = Math.round(PARTS * spot.x());
      long toY = Math.round(PARTS * spot.y());
      text.append(text.isEmpty() ? 'M' : 'l');
      append(text, toX - x);
      text.append(' ');
      append(text, toY - y);
      x = toX;
      y = toY;
    }
    return text.toString();
  }

  private static void append(StringBuilder text, long parts) {
    text.append(parts < 0 ? "-" : "").append(Math.abs(parts) / PARTS);
    if (parts % PARTS != 0) {
      text.append('.').append(Math.abs(parts) % PARTS);
    }
  }

  static String closed(List<Spot> spots) {
    return open(spots) + "Z";
  }
}
