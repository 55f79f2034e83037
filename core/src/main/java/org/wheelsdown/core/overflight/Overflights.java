package org.wheelsdown.core.overflight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wheelsdown.core.flight.Contact;
import org.wheelsdown.core.flight.Contacts;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Track;

/**
 * Finds the stretches of tracks that lie in the air over an area. A stretch ends when the aircraft
 * is heard outside or on the ground, or is not heard for a while. What was flown between two
 * reports that both lie outside is not found.
 */
public final class Overflights {
  /** The silence that ends a stretch: an airliner flies 150 km in that time. */
  public static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

  private final Airports airports;
  private final Airspace airspace;

  /**
   * @param airports at which slow aircraft may stand that do not say so
   */
  public Overflights(Airports airports, Airspace airspace) {
    this.airports = airports;
    this.airspace = airspace;
  }

  /** Those of all aircraft on one address, by their start. */
  public List<Overflight> of(Track track) {
    List<Overflight> found = new ArrayList<>(of(track.positions(), 0));
    for (int other = 0; other < track.others().size(); other++) {
      found.addAll(of(track.others().get(other).positions(), other + 1));
    }
    found.sort(Comparator.comparing(overflight -> overflight.entered().time()));
    return found;
  }

  private List<Overflight> of(List<Position> positions, int aircraft) {
    if (positions.stream().noneMatch(airspace::holds)) {
      return List.of();
    }
    Contact[] contacts = new Contacts(airports).of(positions);
    Stretches stretches = new Stretches(airspace, aircraft);
    for (int i = 0; i < contacts.length; i++) {
      Position position = positions.get(i);
      boolean flies = contacts[i] == Contact.AIR;
      if (flies ? airspace.canTell(position) : contacts[i] == Contact.GROUND) {
        stretches.hear(position, flies);
      }
    }
    return stretches.finish();
  }
}
