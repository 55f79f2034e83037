package org.wheelsdown.casework.brief.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.place.Territory;

/** Draws coasts and borders, no finer than can be seen. */
final class Land {
  /** Pixels; nearer points are one. */
  private static final double FINE = 0.7;

  /** Pixels; by so much an outline may be off. */
  private static final double UNSEEN = 0.35;

  /** Pixels; the same for what is outside of the picture, which is never seen. */
  private static final double COARSE = 12;

  /** Degrees; a border that is straight for longer is bent on the map. */
  private static final double LONGEST_LINE = 1;

  /** Degrees; an outline goes round the pole along the bottom of the world. */
  private static final double POLE = 89.9;

  private final Frame frame;
  private final Optional<String> inTheMiddle;
  private final Optional<String> opposite;

  Land(Frame frame, Countries countries) {
    this.frame = frame;
    Point middle = frame.projection().middle();
    inTheMiddle = countries.at(middle.latitude(), middle.longitude());
    opposite = countries.at(-middle.latitude(), Math.IEEEremainder(middle.longitude() + 180, 360));
  }

  /** A territory; empty where nothing of it is on the picture. */
  Optional<Element> draw(Territory territory) {
    StringBuilder path = new StringBuilder();
    boolean isSeen = false;
    boolean isAround = false;
    for (double[] ring : territory.rings().get()) {
      List<Spot> spots = spots(ring);
      boolean encloses = encloses(spots);
      isSeen |= encloses || spots.stream().anyMatch(spot -> frame.shows(spot, 0));
      isAround ^= encloses;
      if (spots.size() > 2) {
        path.append(PathText.closed(FewerSpots.of(spots, UNSEEN)));
      }
    }
    if (isAround && isOpposite(territory)) {
      // It lies around the far side of the world: what is inside of its outline here is outside.
      path.append(PathText.closed(farAround()));
    }
    return isSeen && !path.isEmpty()
        ? Optional.of(Element.of("path").set("d", path.toString()))
        : Optional.empty();
  }

  private boolean isOpposite(Territory territory) {
    Optional<String> country = Optional.of(territory.country());
    return opposite.equals(country) && !inTheMiddle.equals(country);
  }

  private List<Spot> spots(double[] ring) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < ring.length; i += 2) {
      int next = (i + 2) % ring.length;
      double x = ring[next] - ring[i];
      double y = ring[next + 1] - ring[i + 1];
      int lines = (int) Math.ceil(Math.max(Math.abs(x), Math.abs(y)) / LONGEST_LINE);
      for (int step = 0; step < lines; step++) {
        double part = (double) step / lines;
        add(new Point(ring[i + 1] + part * y, ring[i] + part * x), spots);
      }
    }
    return spots;
  }

  private void add(Point point, List<Spot> spots) {
    if (Math.abs(point.latitude()) > POLE) {
      return;
    }
    Spot spot = frame.spotNear(point);
    if (!spots.isEmpty()) {
      spots.addAll(frame.arc(spots.get(spots.size() - 1), spot));
    }
    double apart = frame.shows(spot, COARSE) ? FINE : COARSE;
    if (spots.isEmpty() || spots.get(spots.size() - 1).distance(spot) >= apart) {
      spots.add(spot);
    }
  }

  /** Whether an outline goes once around the middle of the projection. */
  private boolean encloses(List<Spot> spots) {
    Spot middle = frame.spot(frame.projection().middle());
    double turned = 0;
    for (int i = 0; i < spots.size(); i++) {
      Spot from = spots.get(i);
      Spot to = spots.get((i + 1) % spots.size());
      double turn =
          Math.atan2(to.y() - middle.y(), to.x() - middle.x())
              - Math.atan2(from.y() - middle.y(), from.x() - middle.x());
      turned += Math.IEEEremainder(turn, 2 * Math.PI);
    }
    return Math.abs(turned) > Math.PI;
  }

  private static List<Spot> farAround() {
    double far = 1e5;
    return List.of(
        new Spot(-far, -far), new Spot(far, -far), new Spot(far, far), new Spot(-far, far));
  }
}
