package org.wheelsdown.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;

class CountriesTest {
  private static final Territory SQUARE = box("SQ", 10, 50, 14, 52);
  private static final Territory ISLAND = box("SQ", 170, -18, 190, -16);
  private static final Territory POLE = box("AQ", -180, -90, 180, -70);
  private final Countries countries =
      new Countries(
          List.of(
              new Country("SQ", List.of("The Square", "Côte Carrée")),
              new Country("AQ", List.of("The Pole")),
              new Country("XX", List.of("Nowhere"))),
          List.of(SQUARE, ISLAND, POLE));

  private static Territory box(
      String country, double west, double south, double east, double north) {
    double[] ring = {west, south, east, south, east, north, west, north};
    return new Territory(country, west, south, east, north, () -> List.of(ring));
  }

  @Test
  void pointsLieInTheirCountryOnBothSidesOfTheAntimeridian() {
    assertThat(countries.at(51, 12)).contains("SQ");
    assertThat(countries.at(49, 12)).isEmpty();
    assertThat(countries.at(-17, 179)).contains("SQ");
    assertThat(countries.at(-17, -179)).contains("SQ");
    assertThat(countries.at(-17, 180)).contains("SQ");
    assertThat(countries.at(-17, -169)).isEmpty();
    assertThat(countries.at(-90, 77)).contains("AQ");
  }

  /** Against the nearest of many points on the outlines of the square and of the island. */
  @Property(tries = 60, seed = "20190123")
  void theBorderIsAsFarAsItsNearestPoint(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    double found = countries.kilometres("SQ", latitude, longitude);
    boolean isInside = countries.at(latitude, longitude).filter("SQ"::equals).isPresent();
    double nearest =
        Math.min(sampled(SQUARE, latitude, longitude), sampled(ISLAND, latitude, longitude));

    assertThat(found).isCloseTo(isInside ? 0 : nearest, within(1 + nearest / 1000));
    assertThat(countries.kilometres("SQ", latitude, longitude, found)).isEqualTo(found);
    assertThat(countries.kilometres("SQ", latitude, longitude, found * 0.9))
        .isGreaterThanOrEqualTo(found);
  }

  private static double sampled(Territory territory, double latitude, double longitude) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i <= 1000; i++) {
      double x = territory.west() + (territory.east() - territory.west()) * i / 1000;
      double y = territory.south() + (territory.north() - territory.south()) * i / 1000;
      least = Math.min(least, geodesic(latitude, longitude, territory.south(), x));
      least = Math.min(least, geodesic(latitude, longitude, territory.north(), x));
      least = Math.min(least, geodesic(latitude, longitude, y, territory.west()));
      least = Math.min(least, geodesic(latitude, longitude, y, territory.east()));
    }
    return least;
  }

  private static double geodesic(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    return Geodesic.WGS84.Inverse(latitude, longitude, otherLatitude, otherLongitude).s12 / 1000;
  }

  @Test
  void aBorderAlongAParallelIsNotAGreatCircle() {
    assertThat(countries.kilometres("SQ", 52.5, 12))
        .isCloseTo(geodesic(52.5, 12, 52, 12), within(0.1));
  }

  @Test
  void noOutlineIsInfinitelyFarAway() {
    assertThat(countries.kilometres("XX", 0, 0)).isInfinite();
  }

  @Test
  void countriesAreFoundByCodeAndByAnyName() {
    assertThat(countries.named("sq")).extracting(Country::name).containsExactly("The Square");
    assertThat(countries.named("cote-carree")).hasSize(1);
    assertThat(countries.named("THE POLE")).hasSize(1);
    assertThat(countries.named("the")).isEmpty();
  }
}
