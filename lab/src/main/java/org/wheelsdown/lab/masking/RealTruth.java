package org.wheelsdown.lab.masking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.lab.evaluation.FoundFlight;
import org.wheelsdown.lab.evaluation.Pair;
import org.wheelsdown.lab.evaluation.Pairing;
import org.wheelsdown.lab.evaluation.TrueFlight;
import org.wheelsdown.lab.masking.KnownEnd.Certainty;

/**
 * What is known of real tracks: the ends that are heard when nothing is hidden, and a table of what
 * people worked out by hand, which wins.
 */
public final class RealTruth {
  private final Airports airports;
  private final AircraftKinds kinds;
  private final FlightFinder finder;
  private final Map<String, List<TrueFlight>> told;

  /**
   * @param told by the track's name; tracks that it does not name are known by what is heard
   */
  public RealTruth(Airports airports, AircraftKinds kinds, Map<String, List<TrueFlight>> told) {
    this.airports = airports;
    this.kinds = kinds;
    this.finder = new FlightFinder(airports);
    this.told = Map.copyOf(told);
  }

  /** A track with its flights. */
  public KnownTrack of(NamedTrack track) {
    AircraftKind kind = kinds.of(track.type());
    List<Flight> found = finder.find(track.positions(), kind).flights();
    Iterator<Optional<TrueFlight>> rows = rows(track.name(), found).iterator();
    List<KnownFlight> flights = new ArrayList<>();
    for (Flight flight : found) {
      flights.add(known(track.positions(), flights.size(), flight, rows.next()));
    }
    return new KnownTrack(track.name(), DataKind.REAL, kind, track.positions(), flights);
  }

  /** For each flight found the row of the table that tells of it. */
  private List<Optional<TrueFlight>> rows(String track, List<Flight> found) {
    List<FoundFlight> ends =
        found.stream()
            .map(flight -> new FoundFlight(ident(flight.takeoff()), ident(flight.landing())))
            .toList();
    return new Pairing(told.getOrDefault(track, List.of()), ends)
        .pairs().stream().filter(pair -> pair.found().isPresent()).map(Pair::known).toList();
  }

  private static String ident(FlightEnd end) {
    return end instanceof FlightEnd.Observed observed ? observed.airport().ident() : "";
  }

  private KnownFlight known(
      List<Position> positions, int number, Flight flight, Optional<TrueFlight> row) {
    KnownEnd takeoff =
        row.map(told -> end(flight.takeoff(), told.takeoff(), told.takeoffObserved()))
            .orElseGet(() -> heard(flight.takeoff()));
    KnownEnd landing =
        row.map(told -> end(flight.landing(), told.landing(), told.landingObserved()))
            .orElseGet(() -> heard(flight.landing()));
    return new KnownFlight(
        number,
        takeoff,
        landing,
        TimeIndex.firstFrom(positions, flight.first().time()),
        TimeIndex.firstFrom(positions, flight.last().time() + 1) - 1);
  }

  private static KnownEnd heard(FlightEnd end) {
    return end instanceof FlightEnd.Observed observed
        ? new KnownEnd(
            Certainty.HEARD, Optional.of(observed.airport()), Optional.of(observed.when()))
        : KnownEnd.NOTHING;
  }

  private KnownEnd end(FlightEnd found, String told, boolean observed) {
    Optional<Airport> airport = told.isEmpty() ? Optional.empty() : airports.find(told);
    Optional<Interval> when =
        found instanceof FlightEnd.Observed seen ? Optional.of(seen.when()) : Optional.empty();
    return new KnownEnd(observed ? Certainty.HEARD : Certainty.TOLD, airport, when);
  }
}
