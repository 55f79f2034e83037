package org.wheelsdown.core.aircraft;

import java.util.Locale;
import java.util.Optional;

/**
 * Aircraft that can be compared with each other: of one kind, and flying for the same.
 *
 * @param category for whom they fly; empty where no document tells
 */
public record AircraftClass(AircraftKind kind, Optional<Category> category) {
  /** Several of them in words, such as {@code military transports}. */
  public String inWords() {
    String kinds =
        switch (kind) {
          case WIDE_BODY -> "wide-body aircraft";
          case AIRLINER -> "airliners";
          case TRANSPORT -> "transports";
          case BUSINESS_JET -> "business jets";
          case TURBOPROP -> "turboprops";
          case PISTON -> "piston aircraft";
          case HELICOPTER -> "helicopters";
          case SOME_JET, UNKNOWN -> "aircraft of unknown type";
        };
    return category.map(each -> each.name().toLowerCase(Locale.ROOT) + " ").orElse("") + kinds;
  }
}
