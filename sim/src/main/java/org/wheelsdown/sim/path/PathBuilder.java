package org.wheelsdown.sim.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.geographiclib.GeodesicData;

/**
 * Draws a path stretch by stretch. Between two headings it takes the shortest way of turn, straight
 * and turn (L. E. Dubins, 1957), with a geodesic for the straight.
 */
public final class PathBuilder {
  private static final List<Integer> SIDES = List.of(1, -1);

  private final List<Segment> segments = new ArrayList<>();
  private PathPoint here;
  private double length;

  public PathBuilder(PathPoint start) {
    here = start;
  }

  /** Where it has come to. */
  public PathPoint here() {
    return here;
  }

  /** Metres so far. */
  public double length() {
    return length;
  }

  /** Goes on without turning. */
  public PathBuilder straight(double metres) {
    return add(Straight.ahead(here, metres));
  }

  /** Turns towards a point and goes straight to it. */
  public PathBuilder flyTo(double latitude, double longitude, double radius) {
    Turn turn =
        SIDES.stream()
            .flatMap(side -> turnTowards(latitude, longitude, radius, side))
            .min(Comparator.comparingDouble(Turn::length))
            .orElseThrow(() -> new IllegalArgumentException("the point is too near to turn to"));
    add(turn);
    return add(Straight.between(here, latitude, longitude));
  }

  /** Turns, goes straight and turns so that it arrives at a point on that point's track. */
  public PathBuilder join(PathPoint target, double radius) {
    TwoTurns way =
        IntStream.of(1, -1)
            .boxed()
            .flatMap(first -> SIDES.stream().flatMap(then -> ways(target, radius, first, then)))
            .min(Comparator.comparingDouble(TwoTurns::length))
            .orElseThrow(() -> new IllegalArgumentException("no way to join so near a point"));
    PathPoint entry = way.second.start();
    add(way.first);
    add(Straight.between(here, entry.latitude(), entry.longitude()));
    return add(way.second);
  }

  public Path build() {
    return new Path(segments);
  }

  private PathBuilder add(Segment segment) {
    if (segment.length() > 0) {
      segments.add(segment);
      length += segment.length();
      here = segment.at(segment.length());
    }
    return this;
  }

  private Stream<Turn> turnTowards(double latitude, double longitude, double radius, int side) {
    TurnCircle circle = TurnCircle.at(here, radius, side);
    GeodesicData line = circle.to(latitude, longitude);
    if (line.s12 <= radius) {
      return Stream.empty();
    }
    return Stream.of(circle.until(line.azi1 + side * degreesOfSine(radius / line.s12)));
  }

  private Stream<TwoTurns> ways(PathPoint target, double radius, int first, int then) {
    TurnCircle out = TurnCircle.at(here, radius, first);
    TurnCircle in = TurnCircle.at(target, radius, then);
    GeodesicData line = out.to(in.latitude(), in.longitude());
    double across = first == then ? 0 : 2 * radius;
    if (line.s12 <= across) {
      return Stream.empty();
    }
    double aside = across == 0 ? 0 : first * degreesOfSine(across / line.s12);
    return Stream.of(
        new TwoTurns(
            out.until(line.azi1 + aside),
            Math.sqrt(line.s12 * line.s12 - across * across),
            in.from(line.azi2 + aside)));
  }

  private static double degreesOfSine(double sine) {
    return Math.toDegrees(Math.asin(sine));
  }

  private record TwoTurns(Turn first, double straight, Turn second) {
    double length() {
      return first.length() + straight + second.length();
    }
  }
}
