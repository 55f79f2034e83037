package org.wheelsdown.core.place;

import java.util.List;

/**
 * A country of ISO 3166-1; Kosovo has the code XK, which ISO leaves to its users.
 *
 * @param code ISO 3166-1 alpha-2
 * @param names what it is called in English, the usual name first
 */
public record Country(String code, List<String> names) {
  public Country {
    names = List.copyOf(names);
  }

  public String name() {
    return names.get(0);
  }
}
