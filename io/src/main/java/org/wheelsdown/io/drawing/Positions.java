package org.wheelsdown.io.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Positions of GeoJSON, one after the other: longitude, latitude, and perhaps more. */
final class Positions {
  /** Degrees; beyond, nobody means a longitude that runs on past 180. */
  private static final double FARTHEST = 540;

  private final String file;
  private final List<double[]> positions = new ArrayList<>();

  Positions(String file) {
    this.file = file;
  }

  Positions add(JsonNode position, String where) throws BadDrawingException {
    if (!position.isArray()
        || position.size() < 2
        || !position.get(0).isNumber()
        || !position.get(1).isNumber()) {
      throw wrong("%s is no position of longitude and latitude.", where);
    }
    double longitude = position.get(0).asDouble();
    double latitude = position.get(1).asDouble();
    if (!(Math.abs(latitude) <= 90)) {
      throw wrong("%s has a latitude beyond 90 degrees; longitude comes first.", where);
    } else if (!(Math.abs(longitude) <= FARTHEST)) {
      throw wrong("%s has a longitude that is none.", where);
    }
    positions.add(new double[] {longitude, latitude});
    return this;
  }

  int size() {
    return positions.size();
  }

  /** All of them, two numbers each. */
  double[] flat() {
    return positions.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  /** All but the last, which must be the first again. */
  double[] ring(String where) throws BadDrawingException {
    double[] first = positions.get(0);
    double[] last = positions.remove(positions.size() - 1);
    boolean isSameMeridian = Math.IEEEremainder(last[0] - first[0], 360) == 0;
    if (!isSameMeridian || last[1] != first[1]) {
      throw wrong("%s does not end where it begins.", where);
    }
    return flat();
  }

  private BadDrawingException wrong(String what, String where) {
    return new BadDrawingException(file + " is wrong: " + what.formatted(where));
  }
}
