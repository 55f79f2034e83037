package org.wheelsdown.sim.archive;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.trace.Sent;
import org.wheelsdown.sim.trace.Trace;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.truth.Truth;

/**
 * What one aircraft did on one day and what was heard of it. Further aircraft are varied from it:
 * flying each anew would take longer than writing the archive.
 *
 * @param points in time order, all of that day; never empty
 * @param flights of that day
 */
record AircraftDay(AircraftType type, LocalDate day, List<TracePoint> points, List<Truth> flights) {
  private static final String NOTICE = " (SIMULATED - not real data)";

  AircraftDay {
    points = List.copyOf(points);
    flights = List.copyOf(flights);
  }

  /**
   * @param trace what was heard of another aircraft that did almost the same at another hour
   * @param flights where and when it really took off and landed
   */
  record Varied(Trace trace, List<Truth> flights) {}

  /** Another aircraft's day. */
  Varied varied(int number, Address address, SplittableRandom random) {
    long hundredths = shift(random);
    Duration later = Duration.ofMillis(hundredths * 10);
    String registration = "SIM-" + number;
    Airframe airframe =
        new Airframe(address, registration, type, type.description() + NOTICE, "", 0);
    List<TracePoint> others = new ArrayList<>(points.size());
    Sent original = points.get(0).sent();
    Sent sent = drawn(original, random);
    for (TracePoint point : points) {
      if (!point.sent().equals(original)) {
        original = point.sent();
        sent = drawn(original, random);
      }
      others.add(point.varied(hundredths, sent, random));
    }
    return new Varied(
        new Trace(airframe, day, others),
        flights.stream().map(flight -> flight.later(later, address)).toList());
  }

  private static Sent drawn(Sent original, SplittableRandom random) {
    return original.as(
        "SIM" + random.nextInt(10_000), Integer.toOctalString(random.nextInt(01000, 010000)));
  }

  /** Hundredths of a second, so that everything stays on the same day. */
  private long shift(SplittableRandom random) {
    long earliest = hundredths(day) - points.get(0).time();
    long latest = hundredths(day.plusDays(1)) - 1 - points.get(points.size() - 1).time();
    return random.nextLong(earliest, latest + 1);
  }

  private static long hundredths(LocalDate midnight) {
    return midnight.atStartOfDay(ZoneOffset.UTC).toEpochSecond() * 100;
  }
}
