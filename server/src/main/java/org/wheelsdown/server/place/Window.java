package org.wheelsdown.server.place;

import java.util.Set;
import org.wheelsdown.server.request.Parameters;

/**
 * What a map shows of the globe.
 *
 * @param west degrees east of its left edge, from -180 to 180
 * @param east degrees east of its right edge; less than {@code west} across the antimeridian
 */
public record Window(double west, double south, double east, double north) {
  /** The parameters that it is told by. */
  public static final Set<String> NAMES = Set.of("west", "south", "east", "north");

  /** All of it. */
  public static final Window GLOBE = new Window(-180, -90, 180, 90);

  private static final double WHOLE = 360;

  /** Reads it; a map that has been turned round the globe may count degrees on. */
  public static Window of(Parameters parameters) {
    double west = parameters.degrees("west", -900, 900);
    double east = parameters.degrees("east", -900, 900);
    double south = parameters.degrees("south", -90, 90);
    double north = parameters.degrees("north", -90, 90);
    return east - west >= WHOLE
        ? new Window(-180, south, 180, north)
        : new Window(
            Math.IEEEremainder(west, WHOLE), south, Math.IEEEremainder(east, WHOLE), north);
  }

  /** Whether a point is in it. */
  public boolean contains(double latitude, double longitude) {
    return overlaps(latitude, longitude, latitude, longitude);
  }

  /** Whether any of a box is in it that does not cross the antimeridian. */
  public boolean overlaps(double itsSouth, double itsWest, double itsNorth, double itsEast) {
    boolean isBeside =
        west <= east ? itsEast < west || itsWest > east : itsEast < west && itsWest > east;
    return !isBeside && itsSouth <= north && itsNorth >= south;
  }
}
