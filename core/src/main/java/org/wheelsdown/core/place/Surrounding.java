package org.wheelsdown.core.place;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** An area and all within a distance of it. */
record Surrounding(Area middle, double reach) implements Area {
  @Override
  public String name() {
    return "within %.0f km of %s".formatted(reach, middle.name());
  }

  @Override
  public boolean contains(double latitude, double longitude) {
    return middle.isWithin(reach, latitude, longitude);
  }

  /** The way to an area begins with the way to what surrounds it. */
  @Override
  public double kilometres(double latitude, double longitude, double limit) {
    return Math.max(0, middle.kilometres(latitude, longitude, limit + reach) - reach);
  }

  @Override
  public List<Box> boxes() {
    return Boxes.of(
        middle.boxes().stream()
            .map(box -> new Envelope(box.west(), box.east(), box.south(), box.north()))
            .map(box -> SearchBoxes.around(box, reach))
            .toList());
  }
}
