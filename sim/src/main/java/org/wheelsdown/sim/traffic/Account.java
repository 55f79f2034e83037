package org.wheelsdown.sim.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.RecordedTime;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.trouble.SecondSource;
import org.wheelsdown.sim.truth.Special;
import org.wheelsdown.sim.truth.Truth;

/** Gathers what was heard of one address, and what is true of it. Not safe to share. */
public final class Account {
  /** Hundredths of a second of silence after which readsb marks a row. */
  private static final long STALE_AFTER = 1500;

  private final Airframe airframe;
  private final String habit;
  private final RecordedTime recorded;
  private final List<FlightRecording> flights = new ArrayList<>();
  private final List<TracePoint> points = new ArrayList<>();
  private final List<TracePoint> elsewhere = new ArrayList<>();

  /**
   * @param habit in words, what kind of life it leads
   * @param recorded when there is data; flights wholly outside of it are left out
   */
  public Account(Airframe airframe, String habit, RecordedTime recorded) {
    this.airframe = airframe;
    this.habit = habit;
    this.recorded = recorded;
  }

  /** Flights of the airframe itself. */
  public void first(List<FlightRecording> flown) {
    flown.stream().filter(this::isInTheData).forEach(flight -> add(flight, Set.of()));
  }

  /** Flights of another aircraft that sends the same address. */
  public void second(List<FlightRecording> flown) {
    List<FlightRecording> own = List.copyOf(flights);
    flights.clear();
    own.forEach(flight -> flights.add(flight.with(Set.of(Special.SHARED_ADDRESS))));
    flown.stream()
        .filter(this::isInTheData)
        .forEach(flight -> add(flight, Set.of(Special.SECOND_AIRCRAFT)));
  }

  /** Lets a second source with another clock keep some of it. */
  public void twoSources(SecondSource source, SplittableRandom random) {
    elsewhere.addAll(source.points(inOrder(), random));
    flights.replaceAll(flight -> flight.with(Set.of(Special.CLOCK_OFFSET)));
  }

  /** All of it. */
  public SimulatedAircraft aircraft() {
    Documents documents = new Documents(airframe);
    documents.add(1, marked(inOrder()));
    documents.add(2, elsewhere);
    List<Truth> truth =
        flights.stream()
            .map(flight -> flight.truth().of(airframe.address()))
            .sorted(Comparator.comparing(flight -> flight.takeoff().time()))
            .toList();
    return new SimulatedAircraft(
        airframe,
        habit,
        documents.positions(),
        documents.traces(),
        truth,
        recorded.from(),
        recorded.until());
  }

  private void add(FlightRecording flight, Set<Special> more) {
    Set<Special> specials = EnumSet.noneOf(Special.class);
    specials.addAll(more);
    Truth truth = flight.truth();
    if (truth.takeoff().time().isBefore(recorded.from())) {
      specials.add(Special.DATA_BEGINS);
    }
    if (truth.landing().time().isAfter(recorded.until())) {
      specials.add(Special.DATA_ENDS);
    }
    if (recorded.missing().contains(day(truth.takeoff().time()))
        || recorded.missing().contains(day(truth.landing().time()))) {
      specials.add(Special.MISSING_DAY);
    }
    flights.add(flight.with(specials));
    points.addAll(flight.points());
  }

  private boolean isInTheData(FlightRecording flight) {
    return flight.truth().landing().time().isAfter(recorded.from())
        && flight.truth().takeoff().time().isBefore(recorded.until());
  }

  private List<TracePoint> inOrder() {
    return points.stream().sorted(Comparator.comparingLong(TracePoint::time)).toList();
  }

  /** Silence between two flights is marked as well: an archive does not know of flights. */
  private static List<TracePoint> marked(List<TracePoint> inOrder) {
    List<TracePoint> marked = new ArrayList<>(inOrder.size());
    TracePoint before = null;
    for (TracePoint point : inOrder) {
      boolean silent = before != null && point.time() - before.time() > STALE_AFTER;
      boolean begins = (point.flags() & TracePoint.NEW_LEG) != 0;
      marked.add(silent && begins ? point.afterSilence() : point);
      before = point;
    }
    return marked;
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
