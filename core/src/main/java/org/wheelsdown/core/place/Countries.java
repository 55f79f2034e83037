package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The countries and where they lie. Immutable and safe to share. Coasts and borders are those of
 * the outlines given, so a point closer to one than they are precise can fall on the wrong side.
 */
public final class Countries {
  private static final double TURN = 360;

  /**
   * Fewer than there are anywhere on the ellipsoid, so that what is searched is never too small.
   */
  private static final double KILOMETRES_PER_DEGREE = 110.5;

  private static final double HALFWAY_ROUND = 180 * KILOMETRES_PER_DEGREE;

  private final List<Country> countries;
  private final List<Territory> territories;

  /** By box; made when somebody first asks where something lies, since most only ask for names. */
  private volatile @Nullable STRtree tree;

  public Countries(Collection<Country> countries, Collection<Territory> territories) {
    this.countries = List.copyOf(countries);
    this.territories = List.copyOf(territories);
  }

  private STRtree tree() {
    STRtree found = tree;
    if (found == null) {
      found = new STRtree();
      for (Territory territory : territories) {
        LocatedTerritory located = new LocatedTerritory(territory);
        found.insert(located.box(), located);
      }
      // Otherwise the first question arranges it, and two at once would do so twice.
      found.build();
      tree = found;
    }
    return found;
  }

  /**
   * The country in which a point lies, as ISO 3166-1 alpha-2; empty at sea and where none is. Of
   * territories that overlap the smaller one counts: the Vatican is not cut out of Italy.
   */
  public Optional<String> at(double latitude, double longitude) {
    return spellings(latitude, longitude).stream()
        .flatMap(point -> touching(new Envelope(point)).stream().filter(t -> t.contains(point)))
        .min(Comparator.comparingDouble(LocatedTerritory::size))
        .map(LocatedTerritory::country);
  }

  /** A point with a longitude from -180 to 180, and a turn further, as some territories reach. */
  private static List<Coordinate> spellings(double latitude, double longitude) {
    double east = longitude - TURN * Math.floor((longitude + TURN / 2) / TURN);
    return List.of(new Coordinate(east, latitude), new Coordinate(east + TURN, latitude));
  }

  /** An STRtree gives back what was put into it, as a list of whatever one wishes. */
  @SuppressWarnings("unchecked")
  private List<LocatedTerritory> touching(Envelope box) {
    return tree().query(box);
  }

  /**
   * Kilometres over the ellipsoid from a point to the nearest point of a country; 0 inside it.
   * Infinite for a country of which no outline is known.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public double kilometres(String country, double latitude, double longitude) {
    return kilometres(country, latitude, longitude, Double.POSITIVE_INFINITY);
  }

  /** The same, but infinite if it is surely more than a limit: quick where most is far away. */
  public double kilometres(String country, double latitude, double longitude, double limit) {
    double least = Double.POSITIVE_INFINITY;
    for (LocatedTerritory territory : near(latitude, longitude, limit)) {
      if (territory.country().equals(country)) {
        if (spellings(latitude, longitude).stream().anyMatch(territory::contains)) {
          return 0;
        }
        double most = Math.min(limit, least);
        least = Math.min(least, territory.border().kilometres(latitude, longitude, most));
      }
    }
    return least;
  }

  /** The territories whose boxes a circle touches, and perhaps some more, or some of them twice. */
  private List<LocatedTerritory> near(double latitude, double longitude, double kilometres) {
    double height = Math.min(kilometres, HALFWAY_ROUND) / KILOMETRES_PER_DEGREE;
    double south = latitude - height;
    double north = latitude + height;
    if (south <= -90 || north >= 90) {
      return touching(new Envelope(-TURN, 2 * TURN, south, north));
    }
    double sine = Math.sin(Math.toRadians(height)) / Math.cos(Math.toRadians(latitude));
    double width = Math.toDegrees(Math.asin(sine));
    List<LocatedTerritory> found = new ArrayList<>();
    for (double east : new double[] {longitude - TURN, longitude, longitude + TURN}) {
      found.addAll(touching(new Envelope(east - width, east + width, south, north)));
    }
    return found;
  }

  /** The countries of a code or name, in any case and with or without accents. */
  public List<Country> named(String text) {
    String name = Spelling.plain(text);
    List<Country> ofCode =
        countries.stream().filter(country -> Spelling.plain(country.code()).equals(name)).toList();
    return ofCode.isEmpty()
        ? countries.stream().filter(country -> isCalled(country, name)).toList()
        : ofCode;
  }

  private static boolean isCalled(Country country, String plainName) {
    return country.names().stream().map(Spelling::plain).anyMatch(plainName::equals);
  }

  /** Every country, by code. */
  public List<Country> all() {
    return countries;
  }
}
