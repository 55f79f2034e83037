package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.Drawing;
import org.wheelsdown.core.place.Territory;

/** Distances to borders, against GeographicLib's to every edge of the outlines. */
class BorderDistanceTest {
  private static final CountriesFile FILE = new CountriesFile();
  private static final Countries COUNTRIES = FILE.countries();

  /** Across 180 degrees as longitudes jump, and around either pole; the last point not repeated. */
  private static final Map<String, double[]> DRAWN =
      Map.of(
          "across 180", new double[] {172, -15, -170, -18, -172, -25, 174, -22},
          "around the north pole", new double[] {0, 80, 90, 75, 180, 82, -90, 78},
          "around the south pole", new double[] {-180, -65, -90, -75, 0, -62, 90, -70});

  private static final Map<String, DrawnEdges> EDGES = new ConcurrentHashMap<>();

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(
        "FJ",
        "RU",
        "AQ",
        "NZ",
        "FR",
        "US",
        "MV",
        "KI",
        "VE",
        "SH",
        "across 180",
        "around the north pole",
        "around the south pole");
  }

  /** From anywhere on the globe. */
  @Property(tries = 150, seed = "20190123")
  void isThatToTheNearestEdge(
      @ForAll("places") String place,
      @ForAll @DoubleRange(min = -1, max = 1) double sineOfLatitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    check(place, Math.toDegrees(Math.asin(sineOfLatitude)), longitude);
  }

  /** From beside a corner of the outline, where sides and turns are easily confused. */
  @Property(tries = 200, seed = "20190124")
  void isThatToTheNearestEdgeFromBesideIt(
      @ForAll("places") String place,
      @ForAll @IntRange(max = 1_000_000) int corner,
      @ForAll @DoubleRange(min = -3, max = 3) double north,
      @ForAll @DoubleRange(min = -8, max = 8) double east) {
    double[] ring = edges(place).rings().get(corner % edges(place).rings().size());
    int at = corner / 1000 % (ring.length / 2) * 2;
    double longitude = Math.IEEEremainder(ring[at] + east, 360);
    check(place, Math.max(-90, Math.min(90, ring[at + 1] + north)), longitude);
  }

  private static void check(String place, double latitude, double longitude) {
    Area area = area(place);
    double found = area.kilometres(latitude, longitude, Double.POSITIVE_INFINITY);
    if (area.contains(latitude, longitude)) {
      assertThat(found).isZero();
      assertThat(area.boxes()).anyMatch(box -> box.contains(latitude, longitude));
      return;
    }
    double nearest = edges(place).kilometres(latitude, longitude);
    assertThat(found).isCloseTo(nearest, within(Math.max(0.5, nearest * 0.005)));
    assertThat(area.kilometres(latitude, longitude, found * 1.001)).isEqualTo(found);
    assertThat(area.kilometres(latitude, longitude, found * 0.9)).isGreaterThanOrEqualTo(found);
    Area around = area.within(found * 1.01 + 0.1);
    assertThat(around.contains(latitude, longitude)).isTrue();
    assertThat(around.boxes()).anyMatch(box -> box.contains(latitude, longitude));
    assertThat(area.within(found * 0.98).contains(latitude, longitude)).isFalse();
  }

  private static Area area(String place) {
    double[] ring = DRAWN.get(place);
    if (ring == null) {
      return COUNTRIES.area(place, Set.of(place));
    }
    Drawing drawing = new Drawing();
    drawing.polygon(List.of(ring));
    return drawing.named(place).area();
  }

  private static DrawnEdges edges(String place) {
    return EDGES.computeIfAbsent(place, BorderDistanceTest::newEdges);
  }

  private static DrawnEdges newEdges(String place) {
    double[] ring = DRAWN.get(place);
    if (ring != null) {
      return new DrawnEdges(List.of(unbroken(ring)));
    }
    return new DrawnEdges(
        FILE.territories().stream()
            .filter(territory -> territory.country().equals(place))
            .map(Territory::rings)
            .map(Supplier::get)
            .flatMap(List::stream)
            .toList());
  }

  /** Each step the short way, and one more point where the ring does not come home in this turn. */
  private static double[] unbroken(double[] ring) {
    double[] all = Arrays.copyOf(ring, ring.length + 2);
    all[ring.length] = ring[0];
    all[ring.length + 1] = ring[1];
    for (int i = 2; i < all.length; i += 2) {
      all[i] = all[i - 2] + Math.IEEEremainder(all[i] - all[i - 2], 360);
    }
    double[] back = all.clone();
    double[] thereAndBack = Arrays.copyOf(all, 2 * all.length);
    for (int i = 0; i < back.length; i += 2) {
      thereAndBack[all.length + i] = back[back.length - 2 - i];
      thereAndBack[all.length + i + 1] = back[back.length - 1 - i];
    }
    return thereAndBack;
  }
}
