package org.wheelsdown.io.reference;

import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportCatalogue;
import org.wheelsdown.core.place.AirportType;

/**
 * The airports of {@code airports.bin}, as {@code reference/airports.mjs} writes it. Reading it
 * copies whole columns; an airport and its texts are made only when asked for.
 */
final class AirportsFile implements AirportCatalogue {
  private static final String FORMAT = "WDA4";
  private static final AirportType[] TYPES = AirportType.values();

  private final double reach;
  private final String[] countryCodes;
  private final String[] regionCodes;
  private final String[] zoneNames;
  private final String[] surfaceNames;
  private final int[] latitudes;
  private final int[] longitudes;
  private final short[] elevations;
  private final short[] longest;
  private final short[] zones;
  private final short[] countries;
  private final short[] regions;
  private final byte[] types;
  private final byte[] surfaces;

  /** Where the runways of each airport begin. */
  private final int[] firstRunways;

  private final RunwayColumns runways;

  /** The codes as {@link #codes} gives them, the name and the municipality, with tabs between. */
  private final Texts words;

  AirportsFile() {
    Columns columns = new Columns("airports.bin", FORMAT);
    int count = columns.integer();
    int runwayCount = columns.integer();
    reach = columns.integer();
    countryCodes = columns.table();
    regionCodes = columns.table();
    zoneNames = columns.table();
    surfaceNames = columns.table();
    latitudes = columns.integers(count);
    longitudes = columns.integers(count);
    elevations = columns.shorts(count);
    longest = columns.shorts(count);
    zones = columns.shorts(count);
    countries = columns.shorts(count);
    regions = columns.shorts(count);
    types = columns.bytes(count);
    surfaces = columns.bytes(count);
    firstRunways = Columns.starts(columns.shorts(count));
    runways = new RunwayColumns(columns, runwayCount, surfaceNames);
    words = columns.texts(count);
  }

  @Override
  public int size() {
    return types.length;
  }

  @Override
  public double latitude(int number) {
    return latitudes[number] / Columns.PER_DEGREE;
  }

  @Override
  public double longitude(int number) {
    return longitudes[number] / Columns.PER_DEGREE;
  }

  @Override
  public double reach() {
    return reach;
  }

  @Override
  public String codes(int number) {
    return words.head(number, '\t');
  }

  @Override
  public String country(int number) {
    return countryCodes[countries[number]];
  }

  @Override
  public String region(int number) {
    return regionCodes[regions[number]];
  }

  @Override
  public String municipality(int number) {
    return words.tail(number, '\t');
  }

  @Override
  public Airport airport(int number) {
    String[] parts = words.get(number).split("\t", -1);
    List<String> codes = List.of(parts[0].split(" ", -1));
    return new Airport(
        codes.get(0),
        codes.get(1),
        codes.subList(2, codes.size()),
        parts[1],
        TYPES[types[number]],
        latitude(number),
        longitude(number),
        elevations[number],
        country(number),
        parts[2],
        zoneNames[zones[number]],
        longest[number],
        surfaceNames[surfaces[number]],
        runways.runways(firstRunways[number], firstRunways[number + 1]));
  }
}
