package org.wheelsdown.core.flight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.gap.GapInference;
import org.wheelsdown.core.gap.Weights;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Track;

/** Works flights, stays and gaps out of the reports of one address. Immutable and safe to share. */
public final class FlightFinder {
  private final Airports airports;
  private final GapInference inference;

  /** With the weights that come with the program. */
  public FlightFinder(Airports airports) {
    this(airports, new GapInference(airports, Weights.fitted()));
  }

  public FlightFinder(Airports airports, GapInference inference) {
    this.airports = airports;
    this.inference = inference;
  }

  /** The history of one address whose type is not known. */
  public FlightHistory find(List<Position> reports) {
    return find(reports, AircraftKind.UNKNOWN);
  }

  /**
   * The history of one address.
   *
   * @param reports in any order
   * @param kind what the aircraft can do; {@link AircraftKind#UNKNOWN} where that is not known
   */
  public FlightHistory find(List<Position> reports, AircraftKind kind) {
    Track track = Track.of(reports);
    FlightHistory first = find(track, kind, 0);
    List<Flight> flights = new ArrayList<>(first.flights());
    for (int other = 0; other < track.others().size(); other++) {
      flights.addAll(find(track.others().get(other), kind, other + 1).flights());
    }
    flights.sort(Comparator.comparingLong(flight -> flight.first().time()));
    return new FlightHistory(
        flights, first.stays(), first.gaps(), reports.size(), track.removed(), track.marks());
  }

  /** The history of one of the aircraft that used the address. */
  private FlightHistory find(Track track, AircraftKind kind, int aircraft) {
    List<Position> positions = track.positions();
    Fields fields = new Fields(airports);
    Motion motion = new Motion(positions);
    Contact[] contacts = new Contacts(fields).of(positions);
    Approaches approaches = new Approaches(positions, motion, fields);
    Passes passes = new Passes(positions, motion, fields);
    Edges edges = new Edges(positions, motion, fields, approaches, passes);
    Silences silences = new Silences(positions, motion, fields, edges, inference, kind);
    Connections connections = new Connections(positions, motion, fields);
    List<GroundContact> grounds = new GroundContacts(positions, contacts, motion, fields).find();
    List<Leg> legs = new Legs(contacts, motion, silences, connections).between(grounds);
    Ends ends = new Ends(positions, motion, fields, approaches, silences, grounds, legs, passes);
    Flights assembly = new Flights(positions, aircraft, ends, passes);
    List<Flight> flights = legs.stream().map(assembly::of).toList();
    List<Stay> stays = new Stays(positions, fields).around(legs, flights, grounds);
    return new FlightHistory(
        flights, stays, silences.gaps(), positions.size(), track.removed(), track.marks());
  }
}
