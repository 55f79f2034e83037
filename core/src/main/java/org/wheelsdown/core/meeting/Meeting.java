package org.wheelsdown.core.meeting;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * Some aircraft, and a time for which all of them were on the ground at one airport. No other
 * aircraft that was asked about was there for the whole of that time: where a third one comes and
 * leaves while two are there, the two have their long meeting and the three a shorter one.
 *
 * @param aircraft two or more, by address
 * @param certainty how sure it is
 * @param time the time together that is sure; of one that is only possible, the longest possible
 * @param longest the longest time together that is possible
 */
public record Meeting(
    List<OnTheGround> aircraft, Certainty certainty, Stretch time, Stretch longest) {

  /** By when they begin, then the longer before the shorter, then by the aircraft. */
  public static final Comparator<Meeting> IN_ORDER =
      Comparator.comparing((Meeting each) -> each.time().since())
          .thenComparing(each -> each.time().until(), Comparator.reverseOrder())
          .thenComparing(each -> each.aircraft().toString());

  /** How sure a meeting is. */
  public enum Certainty {
    /** All of it was heard. */
    CERTAIN,
    /** They met if the stops that nobody heard were where they are inferred to have been. */
    INFERRED,
    /** They met if they came early and left late in the time that is left open. */
    POSSIBLE
  }

  public Meeting {
    aircraft = List.copyOf(aircraft);
  }

  /** From 0 to 1 that all of them were at the airport at all, each by itself. */
  public double probability() {
    return aircraft.stream().mapToDouble(OnTheGround::probability).reduce(1, (a, b) -> a * b);
  }

  /** How long they were together if each came and left in the middle of when it can have. */
  public Duration likely() {
    return Stretch.common(aircraft.stream().map(OnTheGround::likely))
        .map(Stretch::length)
        .orElse(Duration.ZERO);
  }
}
