package org.wheelsdown.core.place;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * Ground within outlines: a country, several, or what somebody has drawn.
 *
 * @param lines points and lines, which hold nothing but can be near
 */
record OutlinedArea(String name, List<LocatedTerritory> grounds, List<OpenLine> lines)
    implements Area {
  OutlinedArea {
    grounds = List.copyOf(grounds);
    lines = List.copyOf(lines);
  }

  @Override
  public boolean contains(double latitude, double longitude) {
    return grounds.stream().anyMatch(ground -> ground.contains(latitude, longitude));
  }

  @Override
  public double kilometres(double latitude, double longitude, double limit) {
    List<Envelope> search = SearchBoxes.around(latitude, longitude, limit);
    List<LocatedTerritory> near =
        grounds.stream().filter(ground -> ground.touches(search)).toList();
    if (near.stream().anyMatch(ground -> ground.contains(latitude, longitude))) {
      return 0;
    }
    double least = Double.POSITIVE_INFINITY;
    for (LocatedTerritory ground : near) {
      double most = Math.min(limit, least);
      least = Math.min(least, ground.border().kilometres(latitude, longitude, most));
    }
    for (OpenLine line : lines) {
      double most = Math.min(limit, least);
      least = Math.min(least, line.border().kilometres(latitude, longitude, most));
    }
    return least;
  }

  /** Without the distance itself, which is rarely needed and takes long. */
  @Override
  public boolean isWithin(double kilometres, double latitude, double longitude) {
    List<Envelope> search = SearchBoxes.around(latitude, longitude, kilometres);
    return grounds.stream()
            .filter(ground -> ground.touches(search))
            .anyMatch(
                ground ->
                    ground.contains(latitude, longitude)
                        || ground.border().isWithin(kilometres, latitude, longitude))
        || lines.stream().anyMatch(line -> line.border().isWithin(kilometres, latitude, longitude));
  }

  @Override
  public List<Box> boxes() {
    return Boxes.of(
        Stream.concat(
                grounds.stream().map(LocatedTerritory::box), lines.stream().map(OpenLine::box))
            .toList());
  }

  boolean hasGround() {
    return !grounds.isEmpty();
  }
}
