package org.wheelsdown.core.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/**
 * Where an aircraft went, as it can be drawn: stretches in which it was heard, and between each two
 * of them a silence.
 *
 * @param stretches in time order; the first and the last are heard. None where nothing was heard.
 */
public record FlownLine(List<Stretch> stretches) {
  /**
   * The shortest time between two positions that is told apart where people are shown the line. An
   * airliner flies 150 km in it: across more, a line would be a guess.
   */
  public static final Duration SILENCE = Duration.ofMinutes(10);

  /** A line of which nothing was heard. */
  public static final FlownLine NONE = new FlownLine(List.of());

  public FlownLine {
    stretches = List.copyOf(stretches);
  }

  /** A part of the line. */
  public sealed interface Stretch {}

  /**
   * A part in which the aircraft was heard. Between two positions it flew by the shortest way, as
   * far as the line can tell.
   *
   * @param positions in time order; at least one
   */
  public record Heard(List<Position> positions) implements Stretch {
    public Heard {
      positions = List.copyOf(positions);
    }

    private Heard within(double kilometres) {
      SpacePoint[] points = positions.stream().map(SpacePoint::of).toArray(SpacePoint[]::new);
      BitSet kept =
          Simplifying.kept(
              points.length,
              kilometres / GreatCircle.EARTH_RADIUS,
              (point, from, to) -> points[point].angleToArc(points[from], points[to]));
      return new Heard(kept.stream().mapToObj(positions::get).toList());
    }
  }

  /**
   * A part of which nothing is known.
   *
   * @param before the last position that was heard
   * @param after the first one that was heard again
   */
  public record Silent(Position before, Position after) implements Stretch {}

  /**
   * Makes a line of positions.
   *
   * @param positions of one aircraft, in time order
   * @param silence the shortest time between two of them that is told apart
   */
  public static FlownLine of(List<Position> positions, Duration silence) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= positions.size(); i++) {
      if (i == positions.size()) {
        stretches.add(new Heard(positions.subList(start, i)));
      } else if (isSilent(positions.get(i - 1), positions.get(i), silence)) {
        stretches.add(new Heard(positions.subList(start, i)));
        stretches.add(new Silent(positions.get(i - 1), positions.get(i)));
        start = i;
      }
    }
    return new FlownLine(stretches);
  }

  private static boolean isSilent(Position before, Position after, Duration silence) {
    return Duration.between(before.instant(), after.instant()).compareTo(silence) >= 0;
  }

  /**
   * The same line through fewer positions. Its ends, and where silences begin and end, stay; of
   * each stretch that was heard, no position lies farther from the new line than so much.
   *
   * @param kilometres on a sphere, so correct to 0.6 %
   */
  public FlownLine within(double kilometres) {
    return new FlownLine(
        stretches.stream()
            .map(stretch -> stretch instanceof Heard heard ? heard.within(kilometres) : stretch)
            .toList());
  }
}
