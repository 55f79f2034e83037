package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Map;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Removal;
import org.wheelsdown.core.track.Track;

/**
 * What the positions of one address tell: its flights, its stays, and what was taken out on the
 * way.
 *
 * @param flights in time order
 * @param stays in time order
 * @param positions how many reports there were, before any was removed
 * @param removed how many reports were removed, by reason; reasons that never applied are absent
 */
public record FlightHistory(
    List<Flight> flights, List<Stay> stays, long positions, Map<Removal, Long> removed) {
  public FlightHistory {
    flights = List.copyOf(flights);
    stays = List.copyOf(stays);
    removed = Map.copyOf(removed);
  }

  /** Works out the history of one address from its reports, in any order. */
  public static FlightHistory of(List<Position> reports, Airports airports) {
    Track track = Track.of(reports);
    List<Position> positions = track.positions();
    Fields fields = new Fields(airports);
    Motion motion = new Motion(positions);
    Contact[] contacts = new Contacts(fields).of(positions);
    Approaches approaches = new Approaches(positions, motion, fields);
    Holes holes = new Holes(positions, motion, approaches);
    Connections connections = new Connections(positions, motion, fields);
    List<GroundContact> grounds = new GroundContacts(positions, contacts, motion, fields).find();
    List<Leg> legs = new Legs(contacts, motion, holes, connections).between(grounds);
    Ends ends = new Ends(positions, motion, fields, approaches);
    Flights assembly = new Flights(positions, ends, new Passes(positions, motion, fields));
    List<Flight> flights = legs.stream().map(assembly::of).toList();
    List<Stay> stays = new Stays(positions, fields).around(legs, flights, grounds);
    return new FlightHistory(flights, stays, reports.size(), track.removed());
  }
}
