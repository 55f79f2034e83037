package org.wheelsdown.lab.masking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.lab.masking.KnownEnd.Certainty;
import org.wheelsdown.sim.traffic.CoverageKind;
import org.wheelsdown.sim.traffic.SimulatedAircraft;
import org.wheelsdown.sim.truth.Special;
import org.wheelsdown.sim.truth.TrueEnd;
import org.wheelsdown.sim.truth.Truth;

/** What is known of simulated aircraft: everything. */
public final class SimulatedTruth {
  /** Two aircraft on one address: reports cannot be told apart by time, so nothing is asked. */
  private static final Set<Special> MIXED = Set.of(Special.SHARED_ADDRESS, Special.SECOND_AIRCRAFT);

  private final Airports airports;
  private final AircraftKinds kinds;
  private final CoverageKind coverage;

  public SimulatedTruth(Airports airports, AircraftKinds kinds, CoverageKind coverage) {
    this.airports = airports;
    this.kinds = kinds;
    this.coverage = coverage;
  }

  /** What was heard of an aircraft, with its flights. */
  public KnownTrack of(SimulatedAircraft aircraft) {
    DataKind data = DataKind.simulated(coverage);
    List<KnownFlight> flights = new ArrayList<>();
    for (int number = 0; number < aircraft.flights().size(); number++) {
      known(aircraft.heard(), number, aircraft.flights().get(number)).ifPresent(flights::add);
    }
    return new KnownTrack(
        coverage + "/" + aircraft.airframe().address(),
        data,
        kinds.of(aircraft.airframe().type().designator()),
        aircraft.heard(),
        flights);
  }

  private Optional<KnownFlight> known(List<Position> heard, int number, Truth truth) {
    int first = TimeIndex.firstFrom(heard, micros(truth.takeoff().time()));
    int last = TimeIndex.firstFrom(heard, micros(truth.landing().time()) + 1) - 1;
    if (last < first || truth.specials().stream().anyMatch(MIXED::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        new KnownFlight(number, end(truth.takeoff()), end(truth.landing()), first, last));
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  private KnownEnd end(TrueEnd end) {
    return new KnownEnd(
        end.heard() ? Certainty.HEARD : Certainty.TOLD,
        end.airport().isEmpty() ? Optional.empty() : airports.find(end.airport()),
        Optional.of(Interval.at(end.time())));
  }
}
