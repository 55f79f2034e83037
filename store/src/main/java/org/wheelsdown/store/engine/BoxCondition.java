package org.wheelsdown.store.engine;

import java.util.Locale;
import java.util.stream.Collectors;
import org.wheelsdown.core.place.Area;

/** That a point lies in an area or not far from it, as SQL: quick to tell of very many points. */
public final class BoxCondition {
  private BoxCondition() {}

  /**
   * A condition that holds for all points of the area, and for some around it.
   *
   * @param latitude a column
   * @param longitude a column
   */
  public static String of(Area area, String latitude, String longitude) {
    return area.boxes().isEmpty()
        ? "false"
        : area.boxes().stream()
            .map(box -> inside(box, latitude, longitude))
            .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String inside(Area.Box box, String latitude, String longitude) {
    return String.format(
        Locale.ROOT,
        "(%s BETWEEN %s AND %s AND %s BETWEEN %s AND %s)",
        latitude,
        box.south(),
        box.north(),
        longitude,
        box.west(),
        box.east());
  }
}
