package org.wheelsdown.sim.aircraft;

/**
 * A type of aircraft. The figures of those here are rounded from makers' brochures and type data
 * sheets; a further type is one more constant.
 *
 * @param designator as in ICAO Doc 8643
 * @param description maker and model as readsb's database writes them
 * @param category emitter category, such as {@code A5} for a heavy aircraft
 * @param sendsAirData whether its transponder answers with airspeed and roll angle as well
 */
public record AircraftType(
    String designator,
    String description,
    String category,
    boolean sendsAirData,
    Performance performance) {
  public static final AircraftType IL96 =
      new AircraftType(
          "IL96",
          "ILYUSHIN Il-96",
          "A5",
          false,
          new Performance(150, 290, 470, 140, 2000, 3200, 35_000, 41_000, 3.4, 3.2, 25, 8));

  public static final AircraftType A124 =
      new AircraftType(
          "A124",
          "ANTONOV An-124 Ruslan",
          "A5",
          false,
          new Performance(145, 280, 432, 130, 1800, 3000, 33_000, 37_000, 3.0, 3.0, 25, 8));

  public static final AircraftType IL76 =
      new AircraftType(
          "IL76",
          "ILYUSHIN Il-76",
          "A5",
          false,
          new Performance(125, 270, 410, 120, 1700, 3000, 33_000, 38_000, 3.2, 3.2, 25, 8));

  public static final AircraftType B77W =
      new AircraftType(
          "B77W",
          "BOEING 777-300ER",
          "A5",
          true,
          new Performance(155, 310, 490, 145, 2200, 3300, 35_000, 43_100, 3.8, 3.3, 25, 8));

  public static final AircraftType A320 =
      new AircraftType(
          "A320",
          "AIRBUS A-320",
          "A3",
          true,
          new Performance(145, 290, 450, 135, 2600, 3300, 36_000, 39_800, 4.2, 3.5, 25, 8));

  public static final AircraftType C56X =
      new AircraftType(
          "C56X",
          "CESSNA 560XL Citation Excel",
          "A2",
          true,
          new Performance(115, 250, 430, 112, 3500, 3500, 40_000, 45_000, 4.5, 3.5, 25, 7));

  public static final AircraftType C172 =
      new AircraftType(
          "C172",
          "CESSNA 172 Skyhawk",
          "A1",
          false,
          new Performance(58, 100, 110, 65, 700, 1000, 5500, 14_000, 2.5, 2.5, 20, 2));
}
