package org.wheelsdown.casework.brief.movement;

import java.util.List;

/**
 * One aircraft and what it did in a period, all by time.
 *
 * @param name what it is called: its registration and type as far as they are known, else its
 *     address
 */
public record Mover(
    String icao, String name, List<Flight> flights, List<Stay> stays, List<Silence> silences) {
  public Mover {
    flights = List.copyOf(flights);
    stays = List.copyOf(stays);
    silences = List.copyOf(silences);
  }
}
