package org.wheelsdown.server.line;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.store.track.FlightHeard;

/**
 * What the row of an answer says of a flight, or of a whole journey.
 *
 * @param from where it took off; empty for what has no take-off
 * @param to where it landed; empty for what has no landing
 */
record FlownFlight(FlightHeard heard, Optional<LineEnd> from, Optional<LineEnd> to) {
  /** Where the row does not say how many positions it has. */
  private static final long USUAL_POSITIONS = 1_000;

  static FlownFlight of(Cells cells) {
    FlightHeard heard =
        new FlightHeard(
            Address.parse(cells.text("icao")),
            Integer.parseInt(cells.text("other_aircraft")),
            cells.time("first_heard"),
            cells.time("last_heard"),
            cells.value("positions") instanceof Value.Count count
                ? count.number()
                : USUAL_POSITIONS);
    return new FlownFlight(heard, cells.end("takeoff"), cells.end("landing"));
  }

  Line line(int row, FlownLine flown, List<JammedTime> jammed) {
    return new Line(
        row, heard.address().toString(), heard.first(), heard.last(), flown, jammed, from, to);
  }
}
