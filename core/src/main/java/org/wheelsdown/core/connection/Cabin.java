package org.wheelsdown.core.connection;

import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.aircraft.Category;

/** Whether the public can buy a seat on an aircraft, as far as its class tells; best first. */
enum Cabin {
  /** Such as airlines fly passengers with. Some fly freight: the type does not tell. */
  SEATS("of a kind that airlines fly"),
  /** Such as carry few people, mostly not for sale. */
  FEW_SEATS("of a kind with few seats"),
  /** Military aircraft, freighters, and those of which nothing is known. */
  NONE_KNOWN("of no kind that is known to sell seats");

  private final String words;

  Cabin(String words) {
    this.words = words;
  }

  static Cabin of(AircraftClass aircraft) {
    if (aircraft.category().filter(each -> each != Category.CIVIL).isPresent()) {
      return NONE_KNOWN;
    }
    return switch (aircraft.kind()) {
      case WIDE_BODY, AIRLINER -> SEATS;
      case BUSINESS_JET, TURBOPROP, PISTON, HELICOPTER -> FEW_SEATS;
      case TRANSPORT, SOME_JET, UNKNOWN -> NONE_KNOWN;
    };
  }

  String inWords() {
    return words;
  }
}
