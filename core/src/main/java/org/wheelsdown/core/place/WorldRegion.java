package org.wheelsdown.core.place;

import java.util.List;
import java.util.Set;

/**
 * Some countries that are spoken of as one.
 *
 * @param names what they are called in English, the usual name first
 * @param countries ISO 3166-1 alpha-2
 */
public record WorldRegion(List<String> names, Set<String> countries) {
  public WorldRegion {
    names = List.copyOf(names);
    countries = Set.copyOf(countries);
  }

  public String name() {
    return names.get(0);
  }

  boolean isCalled(String plainName) {
    return names.stream().map(Spelling::plain).anyMatch(plainName::equals);
  }
}
