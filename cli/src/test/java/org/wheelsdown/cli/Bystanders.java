package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Invented aircraft that stand in Moscow all day, as OpenSky state vectors: they make a day one of
 * which can be told whether it is all there. Other ones stand there on another day.
 *
 * @param size how many there would be with all folders
 * @param folders how many of an archive's 256 folders are there
 */
record Bystanders(int size, int folders) {
  private static final String HEADER =
      """
      time,icao24,lat,lon,velocity,heading,vertrate,callsign,onground,alert,spi,squawk,\
      baroaltitude,geoaltitude,lastposupdate,lastcontact
      """;

  /** Enough to be more than somebody's selection, too few to miss a folder. */
  static final Bystanders ALL = new Bystanders(300, 256);

  /** An archive of which half is missing. */
  static final Bystanders HALF = new Bystanders(4_000, 122);

  /** Writes one day of them. */
  Path write(Path folder, String day) throws IOException {
    long midnight = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    int first = 0x300000 + Math.toIntExact(midnight / 86_400 % 16) * 0x10000;
    StringBuilder csv = new StringBuilder(HEADER);
    for (int hour = 0; hour < 24; hour++) {
      for (int number = hour % 6; number < size; number += 6) {
        if (number % 256 < folders) {
          long time = midnight + hour * 3_600L + 60;
          csv.append(
              "%d,%06x,55.41,37.91,0,0,0,,true,false,false,,,,%d,%d%n"
                  .formatted(time, first + number, time, time));
        }
      }
    }
    return Files.writeString(folder.resolve("states_" + day + ".csv"), csv);
  }
}
