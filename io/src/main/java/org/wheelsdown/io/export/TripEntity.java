package org.wheelsdown.io.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a {@code Trip} of a flight. Its dates are in UTC, to the second where the end was heard;
 * where it was inferred they are the day, or the two days between which it was, as a date of
 * FollowTheMoney can be of any length and cannot be an interval.
 */
final class TripEntity {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private TripEntity() {}

  static String id(NamedRow flight) {
    return Entity.id("flight", flight.text("icao"), flight.text("first_heard"));
  }

  /** Without its places, its vehicle and its proofs. */
  static Entity of(NamedRow flight) {
    Entity trip = new Entity(id(flight), "Trip").add("name", name(flight));
    dates(flight, "takeoff").forEach(date -> trip.add("startDate", date));
    dates(flight, "landing").forEach(date -> trip.add("endDate", date));
    return trip.add("date", day(heard(flight)).toString())
        .add("summary", summary(flight))
        .add("description", end(flight, "takeoff", "Take-off"))
        .add("description", end(flight, "landing", "Landing"));
  }

  static Instant heard(NamedRow flight) {
    return flight.time("first_heard").orElse(Instant.EPOCH);
  }

  private static String name(NamedRow flight) {
    String registration = flight.text("registration");
    return "%s %s–%s %s"
        .formatted(
            registration.isEmpty() ? flight.text("icao") : registration,
            airport(flight, "takeoff"),
            airport(flight, "landing"),
            day(heard(flight)));
  }

  private static String airport(NamedRow flight, String end) {
    String ident = flight.text(end + "_airport");
    return ident.isEmpty() ? "unknown" : ident;
  }

  private static List<String> dates(NamedRow flight, String end) {
    Optional<Instant> time = flight.time(end + "_time");
    if (time.isEmpty()) {
      return List.of();
    }
    if (flight.text(end + "_evidence").equals("observed")) {
      return List.of(SECOND.format(time.get()));
    }
    return Stream.of("_earliest", "_latest")
        .map(bound -> day(flight.time(end + bound).orElse(time.get())).toString())
        .toList();
  }

  private static String summary(NamedRow flight) {
    return Stream.of("type", "callsign")
        .filter(column -> !flight.text(column).isEmpty())
        .map(column -> column + " " + flight.text(column))
        .collect(Collectors.joining(", "));
  }

  /** Such as {@code Landing inferred (94 %), 2025-02-04 14:05 to 2025-02-04 14:31 UTC: …}. */
  private static String end(NamedRow flight, String end, String word) {
    String evidence = flight.text(end + "_evidence");
    String probability =
        evidence.equals("inferred")
            ? String.format(
                Locale.ROOT, " (%.0f %%)", 100 * flight.number(end + "_probability").orElse(0))
            : "";
    String reason = flight.text(end + "_reason");
    return word
        + " "
        + evidence
        + probability
        + between(flight, end, evidence)
        + (reason.isEmpty() ? "" : ": " + reason);
  }

  private static String between(NamedRow flight, String end, String evidence) {
    Optional<Instant> earliest = flight.time(end + "_earliest");
    Optional<Instant> latest = flight.time(end + "_latest");
    return evidence.equals("inferred") && earliest.isPresent() && latest.isPresent()
        ? ", %s to %s UTC".formatted(MINUTE.format(earliest.get()), MINUTE.format(latest.get()))
        : "";
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
