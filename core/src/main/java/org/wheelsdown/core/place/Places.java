package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.spelling.Resembling;

/** Finds what a person means by a place. Immutable and safe to share. */
public final class Places {
  private static final int MOST_CHOICES = 6;
  private static final Pattern REGION_CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  private final Airports airports;
  private final Countries countries;
  private final List<WorldRegion> regions;
  private final Cities cities;

  /** Of towns asked for: which fields share their ground takes a while to find out. */
  private final Map<Place, List<Airport>> atTowns = new ConcurrentHashMap<>();

  public Places(Airports airports, Countries countries, List<WorldRegion> regions) {
    this.airports = airports;
    this.countries = countries;
    this.regions = List.copyOf(regions);
    cities = new Cities(airports);
  }

  /**
   * The place of a country's ISO code or name, of a region of the world, of a part of a country by
   * its ISO 3166-2 code ({@code US-FL}), of an airport's ICAO, IATA or national code, or of a
   * town's name; in any case, with or without accents. A town is told from others of its name by
   * its country: {@code San José, CR}. Where only one of several has a large airport, that one is
   * meant. A word that is both a code and a town is taken for the code if it is all in capitals.
   *
   * @throws UnknownPlaceException if there is none, or more than one
   */
  public Place find(String text) {
    List<Place> found = candidates(text);
    if (found.isEmpty()) {
      throw new UnknownPlaceException(
          "There is no airport, town, country or region called '%s'%s"
              .formatted(text.strip(), meant(text)));
    }
    if (found.size() > 1) {
      throw new UnknownPlaceException(
          "'%s' can be %s; say which by a code, or by a town and its country as in 'San José, CR'."
              .formatted(text.strip(), choices(found)));
    }
    return found.get(0);
  }

  /** The end of the sentence; what many know is meant rather than a village of nearly that name. */
  private String meant(String text) {
    Stream<String> wide =
        Stream.concat(
                countries.all().stream().map(Country::names),
                regions.stream().map(WorldRegion::names))
            .flatMap(List::stream);
    Set<String> known =
        Stream.concat(wide, cities.names(AirportType.LARGE_AIRPORT)).collect(Collectors.toSet());
    return Resembling.to(text, known)
        .or(() -> Resembling.to(text, cities.names(AirportType.SMALL_AIRPORT).toList()))
        .map("; did you mean '%s'?"::formatted)
        .orElse(".");
  }

  private List<Place> candidates(String text) {
    List<Country> lands = countries.named(text);
    if (!lands.isEmpty()) {
      return lands.stream().<Place>map(Place.Land::new).toList();
    }
    List<Place> parts = regions(text);
    if (!parts.isEmpty()) {
      return parts;
    }
    List<Airport> fields = airports.named(text);
    boolean isCapitals = text.equals(text.toUpperCase(Locale.ROOT));
    List<Place.City> cities = !fields.isEmpty() && isCapitals ? List.of() : cities(text);
    List<Place> found = new ArrayList<>(cities);
    fields.stream()
        .filter(field -> cities.stream().noneMatch(city -> city.airports().contains(field)))
        .map(Place.Field::new)
        .forEach(found::add);
    return found;
  }

  private List<Place> regions(String text) {
    String name = Spelling.plain(text);
    List<Place> ofTheWorld =
        regions.stream()
            .filter(region -> region.isCalled(name))
            .<Place>map(Place.Lands::new)
            .toList();
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (!ofTheWorld.isEmpty() || !REGION_CODE.matcher(code).matches()) {
      return ofTheWorld;
    }
    List<Airport> its = airports.in(code);
    return its.isEmpty() ? List.of() : List.of(new Place.Region(code, its));
  }

  private List<Place.City> cities(String text) {
    int comma = text.lastIndexOf(',');
    List<Country> of = comma < 0 ? List.of() : countries.named(text.substring(comma + 1));
    String town = of.isEmpty() ? text : text.substring(0, comma);
    List<Place.City> named =
        cities.named(town).stream().filter(city -> of.isEmpty() || isIn(city, of)).toList();
    List<Place.City> large = named.stream().filter(Places::hasItsOwnLargeAirport).toList();
    return large.size() == 1 ? large : named;
  }

  private static boolean isIn(Place.City city, List<Country> countries) {
    return countries.stream().anyMatch(country -> country.code().equals(city.country()));
  }

  /** Rather than one next door: the first of a town's airports is the largest that is its own. */
  private static boolean hasItsOwnLargeAirport(Place.City city) {
    return city.airports().get(0).type() == AirportType.LARGE_AIRPORT;
  }

  private static String choices(List<Place> places) {
    Stream<String> names = places.stream().limit(MOST_CHOICES).map(Places::choice);
    int others = places.size() - MOST_CHOICES;
    return names.collect(Collectors.joining("; "))
        + (others > 0 ? " or one of %d others".formatted(others) : "");
  }

  /** A place's name, with the code by which to ask for it, or for its largest airport. */
  private static String choice(Place place) {
    if (place instanceof Place.City city) {
      return "%s (%s)".formatted(city.name(), city.airports().get(0).ident());
    }
    return place instanceof Place.Land land
        ? "%s (%s)".formatted(land.name(), land.country().code())
        : place.name();
  }

  /**
   * The airports at a place: of a field also those that are listed for parts of its ground; of a
   * country those that the airports' list puts there; of what is drawn those whose reference point
   * lies inside.
   *
   * @throws UnknownPlaceException if only points or lines are drawn
   */
  public List<Airport> at(Place place) {
    if (place instanceof Place.Drawn drawn && !drawn.holdsGround()) {
      throw new UnknownPlaceException(
          "%s holds no ground, only points or lines: ask what is near it.".formatted(place.name()));
    }
    Surroundings surroundings = new Surroundings(airports, countries);
    return place instanceof Place.City
        ? atTowns.computeIfAbsent(place, surroundings::at)
        : surroundings.at(place);
  }

  /**
   * The airports at a place, and those whose reference point lies within a distance of it.
   *
   * @param kilometres over the ellipsoid, from the border or coast of a country, a region of the
   *     world or what is drawn; from the nearest runway (else the reference point) of an airport of
   *     a town or of a part of a country
   */
  public List<Airport> near(Place place, double kilometres) {
    return new Surroundings(airports, countries).near(place, kilometres);
  }

  /**
   * The ground of a country, a region of the world or what is drawn; of what has no ground of its
   * own, all that is near its runways, its points or its lines.
   *
   * @param around kilometres that are near
   */
  public Area ground(Place place, double around) {
    boolean hasGround =
        place instanceof Place.Land
            || place instanceof Place.Lands
            || (place instanceof Place.Drawn drawn && drawn.holdsGround());
    return hasGround ? area(place) : area(place).within(around);
  }

  /** The ground of a place; of an airport, a town or a part of a country its runways alone. */
  public Area area(Place place) {
    return new Surroundings(airports, countries).area(place);
  }
}
