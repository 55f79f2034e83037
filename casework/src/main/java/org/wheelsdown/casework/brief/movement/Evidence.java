package org.wheelsdown.casework.brief.movement;

import java.util.stream.Stream;

/** How it is known that something happened at a place; the weaker comes later. */
public enum Evidence {
  OBSERVED,
  INFERRED,
  UNKNOWN;

  /** What an answer calls so. */
  static Evidence of(String word) {
    return Stream.of(values())
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
