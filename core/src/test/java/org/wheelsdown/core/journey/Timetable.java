package org.wheelsdown.core.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Interval;

/** Flights of one aircraft as a test writes them. */
final class Timetable {
  static final Instant START = Instant.parse("2019-01-23T00:00:00Z");

  private final List<Leg> legs = new ArrayList<>();
  private Instant now = START;

  /** Legs of three hours from place to place; {@code ?} is an unknown end. */
  Timetable fly(String from, String to) {
    Instant landed = now.plus(Duration.ofHours(3));
    legs.add(new Leg("TEST", end(from, now, 1), end(to, landed, 1), now, landed, 2000));
    now = landed;
    return this;
  }

  /** As {@link #fly}, with both ends inferred. */
  Timetable flyUnheard(String from, String to, double takeoff, double landing) {
    Instant landed = now.plus(Duration.ofHours(3));
    legs.add(new Leg("", end(from, now, takeoff), end(to, landed, landing), now, landed, 2000));
    now = landed;
    return this;
  }

  Timetable stop(double hours) {
    now = now.plus(Duration.ofMinutes(Math.round(hours * 60)));
    return this;
  }

  List<Leg> legs() {
    return legs;
  }

  /** The journeys that they make with stops of a day at most. */
  List<Journey> journeys() {
    return new Chaining(Duration.ofHours(24)).journeys(legs);
  }

  private static Optional<LegEnd> end(String airport, Instant time, double probability) {
    return airport.equals("?")
        ? Optional.empty()
        : Optional.of(new LegEnd(airport, time, Interval.at(time), probability == 1, probability));
  }
}
