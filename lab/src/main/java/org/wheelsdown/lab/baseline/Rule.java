package org.wheelsdown.lab.baseline;

import java.util.Optional;
import org.wheelsdown.core.place.Airport;

/** Names the field of an end that nobody heard. */
public interface Rule {
  /** For a table's head. */
  String name();

  /** The field where the aircraft landed, or took off; empty where the rule names none. */
  Optional<Airport> airport(Edge edge);
}
