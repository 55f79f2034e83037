package org.wheelsdown.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.GreatCircle;

class CellTest {
  @Property(tries = 500, seed = "20190123")
  void everyPointLiesInItsCellAlone(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    Cell cell = Cell.of(latitude, longitude);

    assertThat(latitude).isBetween(cell.south(), cell.north());
    double east = longitude == 180 ? -180 : longitude;
    assertThat(east).isBetween(cell.west() - 1e-9, cell.east() + 1e-9);
    assertThat(cell.kilometresTo(latitude, longitude)).isCloseTo(0, within(1e-6));
    assertThat(new Cell(cell.code())).isEqualTo(cell);
  }

  @Property(tries = 300, seed = "20190124")
  void whoIsNearIsInOneOfTheCellsAround(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = -0.99, max = 0.99) double north,
      @ForAll @DoubleRange(min = -0.99, max = 0.99) double east) {
    double otherLatitude = Math.max(-90, Math.min(90, latitude + north));
    double width = Math.max(0.01, Math.cos(Math.toRadians(otherLatitude)));
    double otherLongitude = Math.IEEEremainder(longitude + east / width, 360);
    double distance = GreatCircle.kilometres(latitude, longitude, otherLatitude, otherLongitude);

    assertThat(Cell.within(latitude, longitude, distance))
        .contains(Cell.of(latitude, longitude))
        .contains(Cell.of(otherLatitude, otherLongitude));
  }

  @Property(tries = 300, seed = "20190125")
  void noCellAroundIsFartherThanAsked(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    assertThat(Cell.within(latitude, longitude, 30))
        .doesNotHaveDuplicates()
        .allSatisfy(
            cell -> assertThat(nearestOfMany(cell, latitude, longitude)).isLessThan(30 + 1.5));
  }

  @Test
  void theAntimeridianIsNoEdge() {
    assertThat(Cell.of(10, 180)).isEqualTo(Cell.of(10, -180));
    assertThat(Cell.within(-17, 179.99, 5)).contains(Cell.of(-17, -179.99));
    assertThat(Cell.within(-17, -180, 5)).contains(Cell.of(-17, 179.99));
  }

  @Test
  void threeCellsMeetAtAPole() {
    assertThat(Cell.within(90, 0, 1)).hasSize(3).contains(Cell.of(89.9, -100));
    assertThat(Cell.within(-90, 77, 1)).hasSize(3).contains(Cell.of(-89.9, 100));
  }

  @Test
  void cellsAreAboutAsLargeEverywhere() {
    List<Double> areas =
        IntStream.range(0, Cell.ROWS)
            .mapToObj(row -> new Cell(row * Cell.COLUMNS_AT_EQUATOR))
            .map(CellTest::squareKilometres)
            .toList();

    assertThat(areas).allMatch(area -> area > 600 && area < 900);
  }

  @Test
  void codesThatAreNoCellAreRefused() {
    assertThatThrownBy(() -> new Cell(3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cell(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double squareKilometres(Cell cell) {
    double middle = (cell.south() + cell.north()) / 2;
    double width = (cell.east() - cell.west()) * 111.195 * Math.cos(Math.toRadians(middle));
    return width * (cell.north() - cell.south()) * 111.195;
  }

  /**
   * The distance to the nearest of a hundred points a side; cells are no more than 45 km across.
   */
  private static double nearestOfMany(Cell cell, double latitude, double longitude) {
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i <= 100; i++) {
      for (int j = 0; j <= 100; j++) {
        double north = cell.south() + (cell.north() - cell.south()) * i / 100;
        double east = cell.west() + (cell.east() - cell.west()) * j / 100;
        nearest = Math.min(nearest, GreatCircle.kilometres(latitude, longitude, north, east));
      }
    }
    return nearest;
  }
}
