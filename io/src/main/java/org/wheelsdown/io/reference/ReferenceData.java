package org.wheelsdown.io.reference;

import java.util.List;
import org.wheelsdown.core.aircraft.AddressBlocks;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.core.place.PlaceNames;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.core.place.WorldRegion;
import org.wheelsdown.core.statement.AddressRules;
import org.wheelsdown.core.statement.RulesOfStates;

/**
 * The reference data that comes with the program. Each part is loaded when it is first asked for,
 * once, whichever thread comes first; a command does not pay for what it does not use.
 */
public final class ReferenceData {
  private ReferenceData() {}

  /** All airports of OurAirports of which the elevation is known. */
  public static Airports airports() {
    return TheAirports.LOADED;
  }

  /** The countries of ISO 3166-1, with borders and coasts from Natural Earth at 1:10 million. */
  public static Countries countries() {
    return TheCountries.LOADED;
  }

  /** Places by name among these airports, these countries, and regions of the world. */
  public static Places places() {
    return new Places(airports(), countries(), TheWorldRegions.LOADED);
  }

  /** The names of these places, to be found as somebody types them. */
  public static PlaceNames placeNames() {
    return ThePlaceNames.LOADED;
  }

  /** ICAO's blocks of addresses by state. */
  public static AddressBlocks addressBlocks() {
    return TheAddressBlocks.LOADED;
  }

  /** The blocks of addresses that states give to their armed forces. */
  public static AddressBlocks militaryBlocks() {
    return TheMilitaryBlocks.LOADED;
  }

  /** What follows from an address by its block and by the rules of states. */
  public static AddressRules addressRules() {
    return new RulesOfStates(addressBlocks(), militaryBlocks());
  }

  /** What kind of aircraft each of the common type designators of ICAO stands for. */
  public static AircraftKinds aircraftKinds() {
    return TheAircraftKinds.LOADED;
  }

  private static final class TheAirports {
    private static final Airports LOADED = new IndexedAirports(new AirportsFile());
  }

  private static final class TheCountries {
    private static final Countries LOADED = new CountriesFile().countries();
  }

  private static final class TheWorldRegions {
    private static final List<WorldRegion> LOADED = WorldRegionsFile.read();
  }

  private static final class ThePlaceNames {
    private static final PlaceNames LOADED =
        new PlaceNames(places(), airports(), countries(), TheWorldRegions.LOADED);
  }

  private static final class TheAddressBlocks {
    private static final AddressBlocks LOADED =
        new AddressBlocks(AddressBlocksFile.read("address-blocks.csv"));
  }

  private static final class TheMilitaryBlocks {
    private static final AddressBlocks LOADED =
        new AddressBlocks(AddressBlocksFile.read("military-blocks.csv"));
  }

  private static final class TheAircraftKinds {
    private static final AircraftKinds LOADED = new AircraftKindsFile();
  }
}
