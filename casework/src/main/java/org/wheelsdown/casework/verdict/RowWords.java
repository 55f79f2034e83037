package org.wheelsdown.casework.verdict;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.AirportTimes;

/**
 * Tells rows in words, times by the clocks of the airport.
 *
 * @param airports names and time zones
 */
record RowWords(Airports airports) {
  private static final DateTimeFormatter TOLD =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

  /** Such as {@code RA-000096 landed at Havana (MUHA) on Wednesday 23 January 2019, 23:35}. */
  String of(FoundRow row) {
    String who = row.aircraftName();
    if (row.has("route")) {
      return "%s flew %s, %s".formatted(who, row.text("route"), ended(row));
    } else if (row.has("arrived")) {
      return "%s was at %s from %s to %s"
          .formatted(who, place(row, "airport"), time(row, "arrived"), time(row, "departed"));
    } else if (row.has("landing_time")) {
      return "%s landed at %s on %s"
          .formatted(who, place(row, "landing_airport"), time(row, "landing_time"));
    }
    return who;
  }

  /** A time of a row by the clocks there; what it says where nothing is known reads on. */
  String time(FoundRow row, String column) {
    Optional<Instant> time = row.time(column);
    Optional<ZoneId> zone = zone(row, column);
    return time.isEmpty() || zone.isEmpty()
        ? "a time that is not known"
        : TOLD.format(time.get().atZone(zone.get()));
  }

  /** By whose clocks a time of a row is told; empty where it was at no airport that is known. */
  Optional<ZoneId> zone(FoundRow row, String column) {
    return airport(row, AirportTimes.airportOf(column))
        .map(Airport::zone)
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }

  private String ended(FoundRow row) {
    return row.time("ended_time").isEmpty()
        ? "of which no end was seen"
        : "and ended there on " + time(row, "ended_time");
  }

  private String place(FoundRow row, String column) {
    return airport(row, column)
        .map(airport -> "%s (%s)".formatted(airport.municipality(), airport.ident()))
        .orElse("a place that is not known");
  }

  private Optional<Airport> airport(FoundRow row, String column) {
    return airports.find(row.text(column));
  }
}
