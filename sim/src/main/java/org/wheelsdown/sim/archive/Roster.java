package org.wheelsdown.sim.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.aircraft.Performance;
import org.wheelsdown.sim.flight.Fix;
import org.wheelsdown.sim.flight.FlightPlan;
import org.wheelsdown.sim.path.PathPoint;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.truth.Truth;

/**
 * Draws days of flying and flies them.
 *
 * @param day on which all of it happens, in UTC
 */
record Roster(Fields fields, Receivers receivers, LocalDate day) {
  /** Stands for an aircraft that has none yet. */
  private static final Address NOBODY = new Address(0);

  /** Seconds after midnight. */
  private static final double LATEST_FIRST_DEPARTURE = 12 * 3600;

  private static final Duration ON_BEFORE = Duration.ofMinutes(8);
  private static final Duration ON_AFTER = Duration.ofMinutes(6);

  /** Kilometres from the field to the points that a local flight passes. */
  private static final double[] AROUND = {15, 50};

  /** Feet above the higher field. */
  private static final double LEAST_HEIGHT = 2500;

  private static final String SQUAWK = "2000";

  /**
   * One day of an aircraft that somebody heard. Flights that nobody heard are not of the archive.
   */
  AircraftDay draw(SplittableRandom random) {
    while (true) {
      Habit habit = Habit.draw(random);
      List<FlightRecording> heard =
          fly(habit, random).stream().filter(flight -> !flight.points().isEmpty()).toList();
      if (!heard.isEmpty()) {
        List<TracePoint> points =
            heard.stream().flatMap(flight -> flight.points().stream()).toList();
        List<Truth> truth = heard.stream().map(FlightRecording::truth).toList();
        return new AircraftDay(habit.type(), day, points, truth);
      }
    }
  }

  /** Flies one leg after the other until the day or the legs are over. */
  private List<FlightRecording> fly(Habit habit, SplittableRandom random) {
    Instant end = midnight().plus(Duration.ofDays(1)).minus(ON_AFTER);
    List<FlightRecording> flights = new ArrayList<>();
    Airport here = fields.any(habit.light(), random);
    Instant offBlock = firstDeparture(random);
    for (int leg = habit.legs(random); leg > 0; leg--) {
      Optional<FlightPlan> plan = plan(habit, here, offBlock, flights.size(), random);
      if (plan.isEmpty()) {
        break;
      }
      FlightRecording flight =
          FlightRecording.of(NOBODY, plan.orElseThrow(), receivers, random.split());
      if (flight.flown().parked().isAfter(end)) {
        break;
      }
      flights.add(flight);
      here = plan.orElseThrow().to();
      offBlock = flight.flown().parked().plusSeconds(random.nextInt(2400, 7200));
    }
    return flights;
  }

  private Instant firstDeparture(SplittableRandom random) {
    long seconds = (long) random.nextDouble(LATEST_FIRST_DEPARTURE);
    return midnight().plus(ON_BEFORE).plusSeconds(seconds);
  }

  private Instant midnight() {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private Optional<FlightPlan> plan(
      Habit habit, Airport from, Instant offBlock, int number, SplittableRandom random) {
    boolean local = habit.nearest() == 0 && random.nextBoolean();
    Optional<Airport> to =
        local ? Optional.of(from) : fields.from(from, habit.light(), habit::isUsual, random);
    List<Fix> via = local ? around(from, random) : List.of();
    return to.map(
        field ->
            new FlightPlan(
                habit.type(),
                from,
                via,
                field,
                offBlock,
                cruise(habit.type().performance(), from, field, random),
                "SIM" + number,
                SQUAWK,
                ON_BEFORE,
                ON_AFTER));
  }

  private static double cruise(
      Performance performance, Airport from, Airport to, SplittableRandom random) {
    double lowest = Math.max(from.elevationFeet(), to.elevationFeet()) + LEAST_HEIGHT;
    return Math.max(lowest, performance.cruiseFeet() - 1000 * random.nextInt(3));
  }

  private static List<Fix> around(Airport field, SplittableRandom random) {
    List<Fix> fixes = new ArrayList<>();
    double bearing = random.nextDouble(360);
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      double kilometres = random.nextDouble(AROUND[0], AROUND[1]);
      PathPoint centre = new PathPoint(field.latitude(), field.longitude(), 0);
      PathPoint fix = centre.beside(bearing, kilometres * 1000);
      fixes.add(new Fix(fix.latitude(), fix.longitude()));
      bearing += random.nextDouble(50, 120);
    }
    return fixes;
  }
}
