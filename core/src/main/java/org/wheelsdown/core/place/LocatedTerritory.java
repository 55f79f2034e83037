package org.wheelsdown.core.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** A territory whose outline is read, and prepared for a question, when that is first asked. */
final class LocatedTerritory {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final Territory territory;
  private final Envelope box;
  private volatile @Nullable PointOnGeometryLocator locator;
  private volatile @Nullable Border border;

  LocatedTerritory(Territory territory) {
    this.territory = territory;
    box = new Envelope(territory.west(), territory.east(), territory.south(), territory.north());
  }

  String country() {
    return territory.country();
  }

  Envelope box() {
    return box;
  }

  /** The square degrees of its box. */
  double size() {
    return box.getArea();
  }

  /** Whether it holds a point, border included, however the longitude is spelled. */
  boolean contains(double latitude, double longitude) {
    return Turns.spellings(latitude, longitude).stream().anyMatch(this::contains);
  }

  /** Whether it may come within a distance of a point, by its box. */
  boolean touches(List<Envelope> search) {
    return search.stream().anyMatch(box::intersects);
  }

  boolean contains(Coordinate point) {
    if (!box.contains(point)) {
      return false;
    }
    PointOnGeometryLocator found = locator;
    if (found == null) {
      found = new IndexedPointInAreaLocator(outline());
      locator = found;
    }
    return found.locate(point) != Location.EXTERIOR;
  }

  Border border() {
    Border found = border;
    if (found == null) {
      found = Border.around(outline());
      border = found;
    }
    return found;
  }

  private Polygon outline() {
    List<LinearRing> rings = territory.rings().get().stream().map(LocatedTerritory::ring).toList();
    LinearRing[] holes = rings.stream().skip(1).toArray(LinearRing[]::new);
    return GEOMETRY.createPolygon(rings.get(0), holes);
  }

  private static LinearRing ring(double[] degrees) {
    Coordinate[] points = new Coordinate[degrees.length / 2 + 1];
    for (int i = 0; i < points.length - 1; i++) {
      points[i] = new Coordinate(degrees[2 * i], degrees[2 * i + 1]);
    }
    points[points.length - 1] = points[0].copy();
    return GEOMETRY.createLinearRing(points);
  }
}
