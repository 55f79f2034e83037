package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Towns by name, made of the airports that name them as their municipality. */
final class Cities {
  /** Kilometres within which airports that name a town of the same country mean the same town. */
  private static final double SAME_TOWN = 60;

  /** Kilometres within which a large airport serves a town though it stands in another. */
  private static final double SERVES_IT = 30;

  /** The list writes "Paris (Orly, Val-de-Marne)" and "La Paz / El Alto". */
  private static final Pattern ALONGSIDE = Pattern.compile("\\s*[/(,].*");

  private final Airports airports;

  /** Those asked for, by their plain names: it takes a while, and cases ask for the same ones. */
  private final Map<String, List<Place.City>> found = new ConcurrentHashMap<>();

  Cities(Airports airports) {
    this.airports = airports;
  }

  /** The towns of a name, compared without regard to case and accents. */
  List<Place.City> named(String text) {
    String name = Spelling.plain(text);
    List<Place.City> cities = found.getOrDefault(name, List.of());
    if (cities.isEmpty()) {
      cities = look(name);
      if (!cities.isEmpty()) {
        found.put(name, cities);
      }
    }
    return cities;
  }

  private List<Place.City> look(String name) {
    List<Airport> left =
        new ArrayList<>(airports.serving(municipality -> isCalled(municipality, name)));
    left.sort(Comparator.comparing(Airport::type).thenComparing(Airport::ident));
    List<Place.City> cities = new ArrayList<>();
    while (!left.isEmpty()) {
      cities.add(takeCity(left));
    }
    return List.copyOf(cities);
  }

  /** The names of all towns with an airport of some type or a larger one. */
  Stream<String> names(AirportType least) {
    return airports.all().stream()
        .filter(airport -> airport.type().compareTo(least) <= 0)
        .map(airport -> ALONGSIDE.matcher(airport.municipality()).replaceFirst(""))
        .distinct();
  }

  private static boolean isCalled(String municipality, String plainName) {
    return mayBe(municipality, plainName)
        && (Spelling.plain(municipality).equals(plainName)
            || Spelling.plain(ALONGSIDE.matcher(municipality).replaceFirst("")).equals(plainName));
  }

  /**
   * A look at the first letter, for taking the accents off seventy thousand names takes a while.
   */
  private static boolean mayBe(String municipality, String plainName) {
    if (municipality.isEmpty() || plainName.isEmpty()) {
      return false;
    }
    char first = Character.toLowerCase(municipality.charAt(0));
    return first == plainName.charAt(0) || first > 'z' || !Character.isLetterOrDigit(first);
  }

  /**
   * Takes the largest airport off a list, and all others of its town; and adds those that serve it.
   */
  private Place.City takeCity(List<Airport> left) {
    Airport largest = left.remove(0);
    Set<Airport> its = new LinkedHashSet<>(List.of(largest));
    while (its.addAll(left.stream().filter(airport -> isOfTown(airport, its)).toList())) {
      left.removeAll(its);
    }
    for (Airport airport : List.copyOf(its)) {
      airports.within(airport.latitude(), airport.longitude(), SERVES_IT).stream()
          .map(AirportAt::airport)
          .filter(near -> near.type() == AirportType.LARGE_AIRPORT)
          .filter(near -> near.country().equals(largest.country()))
          .forEach(its::add);
    }
    return new Place.City(townOf(largest), largest.country(), List.copyOf(its));
  }

  /** The town that an airport names; empty where it names none. */
  static String townOf(Airport airport) {
    return ALONGSIDE.matcher(airport.municipality()).replaceFirst("");
  }

  private static boolean isOfTown(Airport airport, Set<Airport> its) {
    return its.stream()
        .anyMatch(
            other ->
                other.country().equals(airport.country())
                    && kilometres(airport, other) <= SAME_TOWN);
  }

  private static double kilometres(Airport airport, Airport other) {
    return GreatCircle.kilometres(
        airport.latitude(), airport.longitude(), other.latitude(), other.longitude());
  }
}
