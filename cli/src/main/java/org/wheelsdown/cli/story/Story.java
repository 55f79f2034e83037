package org.wheelsdown.cli.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a news story of January 2019 says of four aircraft, each as a search in what was found. Its
 * Caracas is Maiquetía, the airport that serves it.
 */
final class Story {
  private static final String CARACAS = "SVMI";

  /** From this hour on an arrival is late in the day. */
  private static final int LATE = 20;

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm 'local time'", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Story() {}

  static List<Fact> facts() {
    return List.of(
        new Fact(
            "An Il-96 flew into Havana late on Wednesday (23 January 2019) after starting its"
                + " journey in Moscow and flying via Senegal and Paraguay.",
            Story::toHavana),
        new Fact(
            "An An-124 flew between Russia and Caracas from 10 to 14 December 2018.",
            found -> betweenRussiaAndCaracas(found, "A124")),
        new Fact(
            "An Il-76 flew between Russia and Caracas from 10 to 14 December 2018.",
            found -> betweenRussiaAndCaracas(found, "IL76")),
        new Fact("An Il-76 was in Caracas from 12 to 21 December 2018.", Story::nineDaysInCaracas));
  }

  private static Optional<String> toHavana(Found found) {
    return found
        .itineraries("IL96")
        .filter(way -> way.countries().equals(List.of("RU", "SN", "PY", "CU")))
        .filter(way -> isLateOnTheWednesday(arrival(way)))
        .map(way -> way.inWords() + ", landed " + LOCAL.format(arrival(way)))
        .findFirst();
  }

  private static LocalDateTime arrival(Itinerary way) {
    return LocalDateTime.ofInstant(way.last().landing(), way.lastZone());
  }

  private static boolean isLateOnTheWednesday(LocalDateTime local) {
    return local.toLocalDate().equals(LocalDate.of(2019, 1, 23)) && local.getHour() >= LATE;
  }

  private static Optional<String> betweenRussiaAndCaracas(Found found, String type) {
    return found
        .itineraries(type)
        .filter(way -> way.isWithin(december(10), december(14)) && way.landedAt(CARACAS))
        .filter(
            way -> way.countries().get(0).equals("RU") && way.last().to().country().equals("RU"))
        .map(Itinerary::inWords)
        .findFirst();
  }

  private static Optional<String> nineDaysInCaracas(Found found) {
    return found.stays().stream()
        .filter(stay -> stay.type().equals("IL76") && stay.airport().ident().equals(CARACAS))
        .filter(stay -> day(stay.arrived(), stay).equals(december(12)))
        .filter(stay -> day(stay.departed(), stay).equals(december(21)))
        .map(Story::inWords)
        .findFirst();
  }

  private static String inWords(FoundStay stay) {
    return String.format(
        Locale.ROOT,
        "%s: at %s (%s) from %s to %s",
        stay.aircraft(),
        stay.airport().municipality(),
        stay.airport().ident(),
        DAY.format(day(stay.arrived(), stay)),
        DAY.format(day(stay.departed(), stay)));
  }

  private static LocalDate day(Instant instant, FoundStay stay) {
    return LocalDate.ofInstant(instant, ZoneId.of(stay.airport().zone()));
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2018, 12, day);
  }
}
