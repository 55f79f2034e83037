package org.wheelsdown.io.reference;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.Country;
import org.wheelsdown.core.place.Territory;

/**
 * The countries of {@code countries.bin}, as {@code reference/countries.mjs} writes it. An outline
 * is decoded only when somebody looks inside its box.
 */
final class CountriesFile {
  private static final String FORMAT = "WDC1";
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final List<Country> countries = new ArrayList<>();
  private final List<Territory> territories = new ArrayList<>();
  private final double west;
  private final double south;
  private final double width;
  private final double height;
  private final byte[] outlines;

  CountriesFile() {
    Columns columns = new Columns("countries.bin", FORMAT);
    String[] codes = columns.table();
    Texts names = columns.texts(codes.length);
    for (int i = 0; i < codes.length; i++) {
      countries.add(new Country(codes[i], List.of(names.get(i).split("\t", -1))));
    }
    west = columns.real();
    south = columns.real();
    width = columns.real();
    height = columns.real();
    outlines = readTerritories(columns, codes);
  }

  private byte[] readTerritories(Columns columns, String[] codes) {
    int count = columns.integer();
    short[] owners = columns.shorts(count);
    int[] wests = columns.integers(count);
    int[] easts = columns.integers(count);
    int[] souths = columns.integers(count);
    int[] norths = columns.integers(count);
    int[] lengths = columns.integers(count);
    int start = 0;
    for (int i = 0; i < count; i++) {
      Envelope box =
          new Envelope(
              longitude(wests[i]), longitude(easts[i]), latitude(souths[i]), latitude(norths[i]));
      territories.add(new Area(codes[owners[i]], box, start));
      start += lengths[i];
    }
    return columns.bytes(start);
  }

  Countries countries() {
    return new Countries(countries, territories);
  }

  private double longitude(int steps) {
    return west + steps * width;
  }

  private double latitude(int steps) {
    return south + steps * height;
  }

  /** One polygon, whose rings begin at a byte of {@link #outlines}. */
  private final class Area implements Territory {
    private final String country;
    private final Envelope box;
    private final int start;

    Area(String country, Envelope box, int start) {
      this.country = country;
      this.box = box;
      this.start = start;
    }

    @Override
    public String country() {
      return country;
    }

    @Override
    public Envelope box() {
      return box.copy();
    }

    @Override
    public Polygon outline() {
      Varints varints = new Varints(outlines, start);
      LinearRing[] holes = new LinearRing[varints.unsigned() - 1];
      LinearRing shell = ring(varints);
      for (int i = 0; i < holes.length; i++) {
        holes[i] = ring(varints);
      }
      return GEOMETRY.createPolygon(shell, holes);
    }

    private LinearRing ring(Varints varints) {
      Coordinate[] points = new Coordinate[varints.unsigned() + 1];
      int x = 0;
      int y = 0;
      for (int i = 0; i < points.length - 1; i++) {
        x += varints.signed();
        y += varints.signed();
        points[i] = new Coordinate(longitude(x), latitude(y));
      }
      points[points.length - 1] = points[0].copy();
      return GEOMETRY.createLinearRing(points);
    }
  }
}
