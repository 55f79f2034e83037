package org.wheelsdown.core.place;

import java.util.List;

/** What a person means by {@code --at} or {@code --near}. */
public sealed interface Place {
  /** What it is called, for a person to read. */
  String name();

  /** One airport. */
  record Field(Airport airport) implements Place {
    @Override
    public String name() {
      return airport.ident() + " (" + airport.name() + ")";
    }
  }

  /**
   * A town, which here is no more than the airports that serve it.
   *
   * @param town its name alone
   * @param country ISO 3166-1 alpha-2
   * @param airports those in its municipality, the largest first, and then large ones not far from
   *     them; at least one
   */
  record City(String town, String country, List<Airport> airports) implements Place {
    public City {
      airports = List.copyOf(airports);
    }

    @Override
    public String name() {
      return town + ", " + country;
    }
  }

  /** A country with all its ground. */
  record Land(Country country) implements Place {
    @Override
    public String name() {
      return country.name();
    }
  }

  /**
   * A part of a country, which here is no more than its airports.
   *
   * @param code ISO 3166-2, such as {@code US-FL}
   * @param airports those that the airports' list puts there; at least one
   */
  record Region(String code, List<Airport> airports) implements Place {
    public Region {
      airports = List.copyOf(airports);
    }

    @Override
    public String name() {
      return "region " + code;
    }
  }

  /** Some countries that are spoken of as one. */
  record Lands(WorldRegion region) implements Place {
    @Override
    public String name() {
      return region.name();
    }
  }

  /**
   * What somebody has drawn on a map.
   *
   * @param holdsGround whether it has an inside; points and lines can only be near
   */
  record Drawn(Area area, boolean holdsGround) implements Place {
    @Override
    public String name() {
      return area.name();
    }
  }
}
