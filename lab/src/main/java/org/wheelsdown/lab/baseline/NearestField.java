package org.wheelsdown.lab.baseline;

import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;

/** The field nearest to where the aircraft was heard last, or first. */
final class NearestField implements Rule {
  /** Kilometres: as far as anybody would look. */
  private static final double FARTHEST = 1000;

  private final String name;
  private final Fields fields;

  private NearestField(String name, Fields fields) {
    this.name = name;
    this.fields = fields;
  }

  static Rule ofAll(Airports airports) {
    return new NearestField("nearest field", Fields.open(airports));
  }

  static Rule ofMediumAndLarge(Airports airports) {
    return new NearestField("nearest medium or large field", Fields.mediumAndLarge(airports));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Airport> airport(Edge edge) {
    return fields.nearest(edge.nearest(), FARTHEST);
  }
}
