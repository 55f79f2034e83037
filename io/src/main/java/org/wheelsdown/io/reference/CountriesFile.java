package org.wheelsdown.io.reference;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.Country;
import org.wheelsdown.core.place.Territory;

/**
 * The countries of {@code countries.bin}, as {@code reference/countries.mjs} writes it. An outline
 * is decoded only when somebody looks inside its box.
 */
final class CountriesFile {
  private static final String FORMAT = "WDC1";

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
      int at = start;
      territories.add(
          new Territory(
              codes[owners[i]],
              longitude(wests[i]),
              latitude(souths[i]),
              longitude(easts[i]),
              latitude(norths[i]),
              () -> ringsAt(at)));
      start += lengths[i];
    }
    return columns.bytes(start);
  }

  Countries countries() {
    return new Countries(countries, territories);
  }

  /** Their outlines, as drawn. */
  List<Territory> territories() {
    return List.copyOf(territories);
  }

  private double longitude(int steps) {
    return west + steps * width;
  }

  private double latitude(int steps) {
    return south + steps * height;
  }

  private List<double[]> ringsAt(int start) {
    Varints varints = new Varints(outlines, start);
    int count = varints.unsigned();
    List<double[]> rings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rings.add(ring(varints));
    }
    return rings;
  }

  private double[] ring(Varints varints) {
    double[] degrees = new double[2 * varints.unsigned()];
    int x = 0;
    int y = 0;
    for (int i = 0; i < degrees.length; i += 2) {
      x += varints.signed();
      y += varints.signed();
      degrees[i] = longitude(x);
      degrees[i + 1] = latitude(y);
    }
    return degrees;
  }
}
