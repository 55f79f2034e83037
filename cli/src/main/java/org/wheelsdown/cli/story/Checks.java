package org.wheelsdown.cli.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What in an answer bears out a sentence of the story, in words; empty where nothing does. */
final class Checks {
  /** From this hour on an arrival is late in the day. */
  private static final int LATE = 20;

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm 'local time'", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Checks() {}

  static Optional<String> severalLandings(Found found) {
    List<String> aircraft = found.aircraft();
    return aircraft.size() < 2
        ? Optional.empty()
        : Optional.of(
            "%d landings of %d aircraft: %s"
                .formatted(found.rows().size(), aircraft.size(), String.join(", ", aircraft)));
  }

  static Optional<String> lateOnWednesday(Found found) {
    return found.rows().stream()
        .filter(row -> row.local("ended_time", "ended_airport").filter(Checks::isLate).isPresent())
        .map(row -> row.text("route") + ", landed " + hour(row, "ended_time", "ended_airport"))
        .findFirst();
  }

  private static boolean isLate(LocalDateTime local) {
    return local.getDayOfWeek() == DayOfWeek.WEDNESDAY && local.getHour() >= LATE;
  }

  static Optional<String> byTheContract(Found found) {
    return found.rows().stream()
        .filter(row -> row.text("identity").contains("procurement-contract"))
        .map(row -> row.text("registration") + ": " + row.text("owner"))
        .findFirst();
  }

  static Optional<String> bothTypesThereAndBack(Found found) {
    String both =
        found.rows().stream()
            .filter(row -> isThereAndBack(found, row.text("registration")))
            .map(row -> row.text("registration") + " (" + row.text("type") + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return both.contains("A124") && both.contains("IL76")
        ? Optional.of(both + ": from Russia to Venezuela and back")
        : Optional.empty();
  }

  /** Whether an aircraft left Russia, landed in Venezuela, left there, and landed in Russia. */
  private static boolean isThereAndBack(Found found, String registration) {
    List<Fields> legs =
        found.rows().stream().filter(row -> row.text("registration").equals(registration)).toList();
    return has(legs, "takeoff_airport", "RU")
        && has(legs, "landing_airport", "VE")
        && has(legs, "takeoff_airport", "VE")
        && has(legs, "landing_airport", "RU");
  }

  private static boolean has(List<Fields> legs, String column, String country) {
    return legs.stream().anyMatch(leg -> leg.country(column).equals(country));
  }

  static Optional<String> nineDays(Found found) {
    return found.rows().stream()
        .filter(row -> isOn(row, "arrived", LocalDate.of(2018, 12, 12)))
        .filter(row -> isOn(row, "departed", LocalDate.of(2018, 12, 21)))
        .map(
            row ->
                "%s: at %s from %s to %s"
                    .formatted(
                        row.text("registration"),
                        row.place("airport"),
                        day(row, "arrived"),
                        day(row, "departed")))
        .findFirst();
  }

  private static boolean isOn(Fields row, String time, LocalDate day) {
    return row.local(time, "airport")
        .map(LocalDateTime::toLocalDate)
        .filter(day::equals)
        .isPresent();
  }

  static Optional<String> allThree(Found found) {
    List<String> aircraft = found.aircraft();
    return aircraft.size() == 3
        ? Optional.of(String.join(", ", aircraft) + ": " + found.rows().get(0).text("operator"))
        : Optional.empty();
  }

  static Optional<String> candidates(Found found) {
    return found.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%d candidates, the first at %s; that anybody changed is not in the data"
                .formatted(
                    found.rows().size(), hour(found.rows().get(0), "takeoff_time", "airport")));
  }

  private static String hour(Fields row, String time, String airport) {
    return row.local(time, airport).map(HOUR::format).orElse("at an unknown time");
  }

  private static String day(Fields row, String time) {
    return row.local(time, "airport").map(DAY::format).orElse("an unknown day");
  }
}
