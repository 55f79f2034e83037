package org.wheelsdown.io.reference;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.place.Runway;
import org.wheelsdown.core.place.RunwayEnd;

/** Reads {@code airports.bin}, as {@code reference/airports.mjs} writes it. */
final class AirportsFile {
  private static final AirportType[] TYPES = AirportType.values();

  private final int count;
  private final int runwayCount;
  private final String[] countries;
  private final String[] zones;
  private final String[] surfaces;
  private final Columns columns;

  private AirportsFile() {
    columns = new Columns("airports.bin", "WDA1");
    count = columns.integer();
    runwayCount = columns.integer();
    countries = columns.table();
    zones = columns.table();
    surfaces = columns.table();
  }

  static List<Airport> read() {
    return new AirportsFile().airports();
  }

  private List<Airport> airports() {
    double[] latitudes = columns.degrees(count);
    double[] longitudes = columns.degrees(count);
    short[] elevations = columns.shorts(count);
    short[] longest = columns.shorts(count);
    short[] zone = columns.shorts(count);
    short[] country = columns.shorts(count);
    byte[] types = columns.bytes(count);
    byte[] surface = columns.bytes(count);
    byte[] runwaysOf = columns.bytes(count);
    List<Runway> runways = runways();
    String[] words = columns.texts(count);
    List<Airport> airports = new ArrayList<>(count);
    int runway = 0;
    for (int i = 0; i < count; i++) {
      String[] word = words[i].split("\t", -1);
      airports.add(
          new Airport(
              word[0],
              word[1],
              word[2].isEmpty() ? List.of() : List.of(word[2].split(" ")),
              word[3],
              TYPES[types[i]],
              latitudes[i],
              longitudes[i],
              elevations[i],
              countries[country[i]],
              word[4],
              zones[zone[i]],
              longest[i],
              surfaces[surface[i]],
              runways.subList(runway, runway += runwaysOf[i])));
    }
    return airports;
  }

  private List<Runway> runways() {
    double[] latitudes = columns.degrees(2 * runwayCount);
    double[] longitudes = columns.degrees(2 * runwayCount);
    short[] lengths = columns.shorts(runwayCount);
    byte[] surface = columns.bytes(runwayCount);
    String[] idents = columns.texts(2 * runwayCount);
    List<Runway> runways = new ArrayList<>(runwayCount);
    for (int low = 0; low < idents.length; low += 2) {
      int high = low + 1;
      double heading =
          GreatCircle.bearing(latitudes[low], longitudes[low], latitudes[high], longitudes[high]);
      runways.add(
          new Runway(
              new RunwayEnd(idents[low], latitudes[low], longitudes[low], (float) heading),
              new RunwayEnd(
                  idents[high], latitudes[high], longitudes[high], (float) ((heading + 180) % 360)),
              lengths[low / 2],
              surfaces[surface[low / 2]]));
    }
    return runways;
  }
}
