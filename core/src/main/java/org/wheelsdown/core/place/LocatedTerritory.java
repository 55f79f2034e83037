package org.wheelsdown.core.place;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/** A territory whose outline is read, and prepared for a question, when that is first asked. */
final class LocatedTerritory {
  private final Territory territory;
  private final Envelope box;
  private volatile @Nullable PointOnGeometryLocator locator;
  private volatile @Nullable Border border;

  LocatedTerritory(Territory territory) {
    this.territory = territory;
    box = territory.box();
  }

  String country() {
    return territory.country();
  }

  /** The square degrees of its box. */
  double size() {
    return box.getArea();
  }

  boolean contains(Coordinate point) {
    if (!box.contains(point)) {
      return false;
    }
    PointOnGeometryLocator found = locator;
    if (found == null) {
      found = new IndexedPointInAreaLocator(territory.outline());
      locator = found;
    }
    return found.locate(point) != Location.EXTERIOR;
  }

  Border border() {
    Border found = border;
    if (found == null) {
      found = Border.around(territory.outline());
      border = found;
    }
    return found;
  }
}
