package org.wheelsdown.io.reference;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.place.Runway;
import org.wheelsdown.core.place.RunwayEnd;

/** The runways of {@code airports.bin}, in the order of their airports, low end before high end. */
final class RunwayColumns {
  private final int[] latitudes;
  private final int[] longitudes;
  private final short[] lengths;
  private final byte[] surfaces;
  private final Texts idents;
  private final String[] surfaceNames;

  RunwayColumns(Columns columns, int count, String[] surfaceNames) {
    latitudes = columns.integers(2 * count);
    longitudes = columns.integers(2 * count);
    lengths = columns.shorts(count);
    surfaces = columns.bytes(count);
    idents = columns.texts(2 * count);
    this.surfaceNames = surfaceNames;
  }

  List<Runway> runways(int from, int to) {
    List<Runway> runways = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      RunwayEnd low = end(2 * i, 2 * i + 1);
      RunwayEnd high = end(2 * i + 1, 2 * i);
      runways.add(new Runway(low, high, lengths[i], surfaceNames[surfaces[i]]));
    }
    return runways;
  }

  /**
   * The heading is that of the line between the ends, since the list's own often contradicts it.
   */
  private RunwayEnd end(int index, int otherIndex) {
    double latitude = latitudes[index] / Columns.PER_DEGREE;
    double longitude = longitudes[index] / Columns.PER_DEGREE;
    double heading =
        GreatCircle.bearing(
            latitude,
            longitude,
            latitudes[otherIndex] / Columns.PER_DEGREE,
            longitudes[otherIndex] / Columns.PER_DEGREE);
    return new RunwayEnd(idents.get(index), latitude, longitude, (float) heading);
  }
}
