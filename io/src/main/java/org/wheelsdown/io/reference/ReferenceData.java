package org.wheelsdown.io.reference;

import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.IndexedAirports;

/** The reference data that comes with the program, each part loaded when it is first asked for. */
public final class ReferenceData {
  private ReferenceData() {}

  /** All airports of OurAirports. */
  public static Airports airports() {
    return AirportsHolder.AIRPORTS;
  }

  /** Loaded by the virtual machine on first use, once, whichever thread comes first. */
  private static final class AirportsHolder {
    private static final Airports AIRPORTS = new IndexedAirports(new AirportsFile());
  }
}
