package org.wheelsdown.lab.accuracy;

import java.util.Locale;
import java.util.stream.Collectors;
import org.wheelsdown.lab.scoring.Calibration;
import org.wheelsdown.lab.scoring.Calibration.Bin;

/** What was said against what came true, as a drawing in SVG. */
final class ReliabilityDiagram {
  /** Pixels of the square from 0 to 1. */
  private static final int SIDE = 400;

  private static final int LEFT = 70;
  private static final int TOP = 30;

  /** Pixels: the radius of a bin that holds everything. */
  private static final double LARGEST = 24;

  private final Calibration first;
  private final Calibration all;

  ReliabilityDiagram(Calibration first, Calibration all) {
    this.first = first;
    this.all = all;
  }

  String svg() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 500" font-family="sans-serif" font-size="13">
        <title>Reliability diagram: what was said against what came true</title>
        <rect width="500" height="500" fill="#ffffff"/>
        %s\
        <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#888888" stroke-dasharray="5 4"/>
        %s%s\
        <text x="270" y="480" text-anchor="middle">probability said</text>
        <text x="20" y="230" text-anchor="middle" transform="rotate(-90 20 230)">share that came true</text>
        <circle cx="90" cy="50" r="6" fill="#0b5fa5"/><text x="102" y="54">field put first</text>
        <circle cx="90" cy="72" r="6" fill="none" stroke="#c2570c" stroke-width="2"/><text x="102" y="76">all candidates</text>
        </svg>
        """
        .formatted(
            grid(),
            LEFT,
            TOP + SIDE,
            LEFT + SIDE,
            TOP,
            bins(all, "fill=\"none\" stroke=\"#c2570c\" stroke-width=\"2\""),
            bins(first, "fill=\"#0b5fa5\" fill-opacity=\"0.75\""));
  }

  private static String grid() {
    StringBuilder grid = new StringBuilder();
    for (int i = 0; i <= 10; i += 2) {
      double x = x(i / 10.0);
      double y = y(i / 10.0);
      grid.append(
          String.format(
              Locale.ROOT,
              """
              <path d="M%.0f %d V%d M%d %.0f H%d" stroke="#dddddd" fill="none"/>
              <text x="%.0f" y="%d" text-anchor="middle">%.1f</text>
              <text x="%d" y="%.0f" text-anchor="end">%.1f</text>
              """,
              x,
              TOP,
              TOP + SIDE,
              LEFT,
              y,
              LEFT + SIDE,
              x,
              TOP + SIDE + 20,
              i / 10.0,
              LEFT - 8,
              y + 4,
              i / 10.0));
    }
    return grid.toString();
  }

  private static String bins(Calibration calibration, String style) {
    return calibration.bins().stream()
        .filter(bin -> bin.weight() > 0)
        .map(bin -> dot(bin, calibration.weight(), style))
        .collect(Collectors.joining());
  }

  private static String dot(Bin bin, double all, String style) {
    return String.format(
        Locale.ROOT,
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>%n",
        x(bin.said()),
        y(bin.came()),
        3 + LARGEST * Math.sqrt(bin.weight() / all),
        style);
  }

  private static double x(double probability) {
    return LEFT + SIDE * probability;
  }

  private static double y(double share) {
    return TOP + SIDE * (1 - share);
  }
}
