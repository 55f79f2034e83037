package org.wheelsdown.core.coverage;

import java.util.EnumMap;
import java.util.Map;

/**
 * Why nobody heard an aircraft on its {@link Way}.
 *
 * @param gapClass what holds for most of the time
 * @param shares of the time for which each class holds, adding up to 1; classes that never hold are
 *     absent
 * @param sentence the same for a person, about where the aircraft was lowest, such as {@code nobody
 *     was heard below 10,000 ft there in that hour}
 */
public record GapCoverage(GapClass gapClass, Map<GapClass, Double> shares, String sentence) {
  public GapCoverage {
    shares = Map.copyOf(shares);
  }

  /** What has to be known of the coverage to judge a way. */
  public static Inquiry inquiry(Way way) {
    return Neighbourhood.inquiry(way);
  }

  /**
   * Judges a way point by point.
   *
   * @param coverage holds what {@link #inquiry} asks for
   */
  public static GapCoverage classify(Way way, Coverage coverage) {
    PointCoverage judge = new PointCoverage(way.aircraft(), coverage);
    Map<GapClass, Double> shares = new EnumMap<>(GapClass.class);
    double total = way.points().stream().mapToDouble(Way.Point::weight).sum();
    for (Way.Point point : way.points()) {
      shares.merge(judge.of(point), point.weight() / total, Double::sum);
    }
    GapClass most =
        shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return new GapCoverage(most, shares, new Wording(way, coverage).sentence(most));
  }
}
