package org.wheelsdown.casework.brief.timeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.brief.markup.Ink;
import org.wheelsdown.casework.brief.markup.Svg;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.casework.brief.movement.Period;

/**
 * Draws what aircraft did when: a lane for each, its flights and stays, and where it was silent.
 */
public final class TimelinePicture {
  private static final double TOP = 22;
  private static final double SMALL = 10.5;

  private TimelinePicture() {}

  /**
   * The timeline of a period.
   *
   * @param id of the picture on the page
   * @param title what it is
   */
  public static Element of(Period period, String id, String title) {
    Axis axis = Axis.of(period);
    double end = TOP + Lane.HEIGHT * period.movers().size();
    Element picture = Svg.picture(id, Axis.WIDTH, end + 24, title, description(period));
    drawTicks(axis, end, picture);
    double top = TOP;
    for (int i = 0; i < period.movers().size(); i++) {
      new Lane(axis, top, Ink.ofTrack(i)).draw(period.movers().get(i), picture);
      top += Lane.HEIGHT;
    }
    drawLegend(end + 14, picture);
    return picture;
  }

  private static String description(Period period) {
    return period.movers().stream()
        .map(TimelinePicture::summary)
        .collect(Collectors.joining("; ", "The table below has the same in words. ", "."));
  }

  private static String summary(Mover mover) {
    return "%s: flights %d, stays %d"
        .formatted(mover.name(), mover.flights().size(), mover.stays().size());
  }

  private static void drawTicks(Axis axis, double end, Element picture) {
    double free = 0;
    for (Instant tick : axis.ticks()) {
      double x = axis.x(tick);
      picture.add(Svg.path("M%.1f,%.1fV%.1f".formatted(x, TOP - 5, end), Ink.GRID, 1));
      String name = Axis.name(tick);
      if (x >= free && x + 6 * name.length() < Axis.WIDTH) {
        picture.add(Svg.text(x + 2, TOP - 9, SMALL, name, Ink.FAINT));
        free = x + 6 * name.length() + 6;
      }
    }
  }

  private static void drawLegend(double y, Element picture) {
    List<String> words =
        List.of("flight", "on the ground", "on the ground, inferred", "nobody heard it");
    double x = 0;
    for (int i = 0; i < words.size(); i++) {
      picture.add(sample(i, x, y - 9));
      picture.add(Svg.text(x + 28, y, SMALL, words.get(i), Ink.FAINT));
      x += 46 + 5.4 * words.get(i).length();
    }
    picture.add(Svg.text(x, y, SMALL, "Axis in UTC; below the bars, local time", Ink.FAINT));
  }

  private static Element sample(int kind, double x, double y) {
    return switch (kind) {
      case 0 -> Svg.box(x, y, 22, 10, Ink.TRACK0);
      case 1 -> Svg.box(x, y, 22, 10, Ink.STAY);
      case 2 ->
          Svg.box(x, y, 22, 10, Ink.PAPER)
              .set("stroke", Ink.FAINT.daylight())
              .set("stroke-dasharray", "3 2")
              .styled(Ink.PAPER.fillClass() + " " + Ink.FAINT.strokeClass());
      default -> Svg.path(Hatching.path(x, x + 22, y, 10), Ink.FAINT, 0.8);
    };
  }
}
