package org.wheelsdown.core.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The countries and where they lie. Immutable and safe to share. Coasts and borders are those of
 * the outlines given, so a point closer to one than they are precise can fall on the wrong side.
 */
public final class Countries {
  private final List<Country> countries;
  private final List<Territory> outlines;
  private final List<LocatedTerritory> territories;

  /** By box; made when somebody first asks where something lies, since most only ask for names. */
  private volatile @Nullable STRtree tree;

  public Countries(Collection<Country> countries, Collection<Territory> territories) {
    this.countries = List.copyOf(countries);
    outlines = List.copyOf(territories);
    this.territories = territories.stream().map(LocatedTerritory::new).toList();
  }

  private STRtree tree() {
    STRtree found = tree;
    if (found == null) {
      found = new STRtree();
      for (LocatedTerritory territory : territories) {
        found.insert(territory.box(), territory);
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
    return Turns.spellings(latitude, longitude).stream()
        .flatMap(point -> touching(new Envelope(point)).stream().filter(t -> t.contains(point)))
        .min(Comparator.comparingDouble(LocatedTerritory::size))
        .map(LocatedTerritory::country);
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
    return area(country, Set.of(country)).kilometres(latitude, longitude, limit);
  }

  /**
   * The ground of some countries together.
   *
   * @param name what it is called
   * @param codes ISO 3166-1 alpha-2
   */
  public Area area(String name, Set<String> codes) {
    return new OutlinedArea(
        name,
        territories.stream().filter(each -> codes.contains(each.country())).toList(),
        List.of());
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

  /** Their outlines, as drawn, in no particular order. */
  public List<Territory> territories() {
    return outlines;
  }

  /** Every country, by code. */
  public List<Country> all() {
    return countries;
  }
}
