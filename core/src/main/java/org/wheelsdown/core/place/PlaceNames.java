package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds places by the beginnings of their names, as somebody types them. Immutable. */
public final class PlaceNames {
  /** Names that are looked at for each that is given back: some may turn out to be ambiguous. */
  private static final int SPARE = 4;

  private final Places places;
  private final List<Entry> entries;

  /**
   * Takes a second.
   *
   * @param places finds what they name
   */
  public PlaceNames(
      Places places, Airports airports, Countries countries, List<WorldRegion> regions) {
    this.places = places;
    List<Entry> all = new ArrayList<>();
    countries.all().forEach(country -> addCountry(country, all));
    for (WorldRegion region : regions) {
      region.names().forEach(name -> all.add(Entry.of(name, name, "region of the world", 0)));
    }
    List<Airport> fields =
        airports.all().stream()
            .filter(airport -> airport.type().isAerodrome())
            .sorted(Comparator.comparing(Airport::type).thenComparing(Airport::ident))
            .toList();
    fields.forEach(airport -> addAirport(airport, all));
    addTowns(fields, all);
    entries = List.copyOf(all);
  }

  /**
   * A name that {@link Places#find} understands.
   *
   * @param told what it is, and where
   */
  public record Named(String text, String told) {}

  /**
   * @param plain the name as it is compared
   * @param text what finds the place
   * @param rank the smaller, the sooner somebody means it
   */
  private record Entry(String plain, String text, String told, int rank) {
    static Entry of(String name, String text, String told, int rank) {
      return new Entry(Spelling.plain(name), text, told, rank);
    }

    /** All of the name is better than its beginning, and that better than the one of a word. */
    Optional<Match> match(String sought) {
      int at = plain.indexOf(sought);
      if (at < 0 || (at > 0 && !plain.contains(" " + sought))) {
        return Optional.empty();
      }
      return Optional.of(new Match(this, plain.equals(sought) ? 0 : at == 0 ? 1 : 2));
    }
  }

  private record Match(Entry entry, int quality) {
    static final Comparator<Match> BEST_FIRST =
        Comparator.comparingInt(Match::quality)
            .thenComparingInt(match -> match.entry().rank())
            .thenComparingInt(match -> match.entry().plain().length())
            .thenComparing(match -> match.entry().text());
  }

  private static void addCountry(Country country, List<Entry> all) {
    String told = "country, " + country.code();
    all.add(Entry.of(country.code(), country.code(), country.name(), 0));
    country.names().forEach(name -> all.add(Entry.of(name, country.name(), told, 0)));
  }

  private static void addAirport(Airport airport, List<Entry> all) {
    String told =
        Stream.of(airport.name(), airport.municipality(), airport.country())
            .filter(part -> !part.isEmpty())
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    int rank = 1 + rank(airport);
    Set<String> names = new HashSet<>(Set.of(airport.ident(), airport.name()));
    names.add(airport.iata());
    names.remove("");
    names.forEach(name -> all.add(Entry.of(name, airport.ident(), told, rank)));
  }

  private static int rank(Airport airport) {
    return switch (airport.type()) {
      case LARGE_AIRPORT -> 1;
      case MEDIUM_AIRPORT -> 3;
      default -> 5;
    };
  }

  /** Each as important as its largest airport, and before that. */
  private static void addTowns(List<Airport> fields, List<Entry> all) {
    Map<String, Entry> towns = new LinkedHashMap<>();
    for (Airport airport : fields) {
      String town = Cities.townOf(airport);
      String told = "town, " + airport.country();
      if (!town.isEmpty()) {
        int rank = rank(airport);
        towns.putIfAbsent(town + ", " + airport.country(), Entry.of(town, town, told, rank));
      }
    }
    towns.forEach(
        (full, entry) -> all.add(new Entry(entry.plain(), full, entry.told(), entry.rank())));
  }

  /**
   * Places with a name in which a word begins with a text, the likeliest first.
   *
   * @param most how many at most
   */
  public List<Named> beginning(String text, int most) {
    String sought = Spelling.plain(text);
    if (sought.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .flatMap(entry -> entry.match(sought).stream())
        .sorted(Match.BEST_FIRST)
        .map(match -> new Named(match.entry().text(), match.entry().told()))
        .distinct()
        .limit((long) SPARE * most)
        .filter(this::isUnderstood)
        .limit(most)
        .toList();
  }

  /** Two towns of one name in one country cannot be told apart by it. */
  private boolean isUnderstood(Named named) {
    try {
      places.find(named.text());
      return true;
    } catch (UnknownPlaceException e) {
      return false;
    }
  }
}
