package org.wheelsdown.sim.aircraft;

/**
 * A type of aircraft. The figures of those here are rounded from makers' brochures and type data
 * sheets; a further type is one more constant.
 *
 * @param designator as in ICAO Doc 8643
 * @param description maker and model as readsb's database writes them
 * @param category emitter category, such as {@code A5} for a heavy aircraft
 * @param sendsAirData whether its transponder answers with airspeed and roll angle as well
 * @param needs what it needs of a field and of a tank
 */
public record AircraftType(
    String designator,
    String description,
    String category,
    boolean sendsAirData,
    Performance performance,
    Needs needs) {
  public static final AircraftType C172 =
      new AircraftType(
          "C172",
          "CESSNA 172 Skyhawk",
          "A1",
          false,
          new Performance(58, 100, 110, 65, 700, 1000, 5500, 14_000, 2.5, 2.5, 20, 2),
          new Needs(1800, false, 900));

  public static final AircraftType PA34 =
      new AircraftType(
          "PA34",
          "PIPER PA-34 Seneca",
          "A1",
          false,
          new Performance(75, 125, 175, 85, 1300, 1300, 9000, 25_000, 2.6, 2.6, 20, 3),
          new Needs(2200, false, 1500));

  public static final AircraftType C208 =
      new AircraftType(
          "C208",
          "CESSNA 208 Caravan",
          "A1",
          false,
          new Performance(75, 120, 175, 80, 950, 1200, 9000, 25_000, 2.6, 2.8, 20, 3),
          new Needs(2200, false, 1700));

  public static final AircraftType PC12 =
      new AircraftType(
          "PC12",
          "PILATUS PC-12",
          "A1",
          true,
          new Performance(80, 160, 270, 85, 1700, 1800, 24_000, 30_000, 2.8, 2.8, 22, 4),
          new Needs(2600, false, 2900));

  public static final AircraftType B350 =
      new AircraftType(
          "B350",
          "BEECH King Air 350",
          "A2",
          true,
          new Performance(105, 180, 305, 105, 2400, 2200, 27_000, 35_000, 3.0, 3.0, 25, 5),
          new Needs(3500, false, 3300));

  public static final AircraftType AT76 =
      new AircraftType(
          "AT76",
          "ATR ATR-72-600",
          "A2",
          true,
          new Performance(110, 170, 275, 113, 1350, 1700, 18_000, 25_000, 2.8, 3.0, 25, 6),
          new Needs(4200, true, 1500));

  public static final AircraftType C56X =
      new AircraftType(
          "C56X",
          "CESSNA 560XL Citation Excel",
          "A2",
          true,
          new Performance(115, 250, 430, 112, 3500, 3500, 40_000, 45_000, 4.5, 3.5, 25, 7),
          new Needs(3600, true, 3400));

  public static final AircraftType GLF5 =
      new AircraftType(
          "GLF5",
          "GULFSTREAM AEROSPACE Gulfstream 5",
          "A3",
          true,
          new Performance(130, 290, 488, 120, 3600, 3500, 43_000, 51_000, 4.5, 3.5, 25, 8),
          new Needs(5200, true, 10_500));

  public static final AircraftType A320 =
      new AircraftType(
          "A320",
          "AIRBUS A-320",
          "A3",
          true,
          new Performance(145, 290, 450, 135, 2600, 3300, 36_000, 39_800, 4.2, 3.5, 25, 8),
          new Needs(6000, true, 5000));

  public static final AircraftType B738 =
      new AircraftType(
          "B738",
          "BOEING 737-800",
          "A3",
          true,
          new Performance(148, 280, 455, 142, 2600, 3300, 36_000, 41_000, 4.2, 3.5, 25, 8),
          new Needs(6500, true, 5200));

  public static final AircraftType B763 =
      new AircraftType(
          "B763",
          "BOEING 767-300",
          "A5",
          true,
          new Performance(155, 290, 460, 142, 2300, 3300, 35_000, 43_100, 4.0, 3.3, 25, 8),
          new Needs(7500, true, 9500));

  public static final AircraftType B77W =
      new AircraftType(
          "B77W",
          "BOEING 777-300ER",
          "A5",
          true,
          new Performance(155, 310, 490, 145, 2200, 3300, 35_000, 43_100, 3.8, 3.3, 25, 8),
          new Needs(8500, true, 13_000));

  public static final AircraftType C130 =
      new AircraftType(
          "C130",
          "LOCKHEED C-130 Hercules",
          "A3",
          false,
          new Performance(105, 180, 300, 120, 1500, 2500, 22_000, 33_000, 2.8, 3.5, 25, 6),
          new Needs(3500, false, 3800));

  public static final AircraftType C17 =
      new AircraftType(
          "C17",
          "BOEING C-17 Globemaster 3",
          "A5",
          false,
          new Performance(130, 280, 450, 125, 2000, 3500, 32_000, 45_000, 3.2, 3.8, 25, 8),
          new Needs(4500, true, 7500));

  public static final AircraftType IL76 =
      new AircraftType(
          "IL76",
          "ILYUSHIN Il-76",
          "A5",
          false,
          new Performance(125, 270, 410, 120, 1700, 3000, 33_000, 38_000, 3.2, 3.2, 25, 8),
          new Needs(5800, true, 5000));

  public static final AircraftType IL96 =
      new AircraftType(
          "IL96",
          "ILYUSHIN Il-96",
          "A5",
          false,
          new Performance(150, 290, 470, 140, 2000, 3200, 35_000, 41_000, 3.4, 3.2, 25, 8),
          new Needs(8500, true, 10_000));

  public static final AircraftType A124 =
      new AircraftType(
          "A124",
          "ANTONOV An-124 Ruslan",
          "A5",
          false,
          new Performance(145, 280, 432, 130, 1800, 3000, 33_000, 37_000, 3.0, 3.0, 25, 8),
          new Needs(8500, true, 8000));

  public static final AircraftType EC45 =
      new AircraftType(
          "EC45",
          "EUROCOPTER EC-145",
          "A7",
          false,
          new Performance(35, 110, 130, 30, 1500, 1200, 2500, 17_000, 3.0, 3.0, 20, 0.8),
          new Needs(0, false, 600));

  public static final AircraftType S92 =
      new AircraftType(
          "S92",
          "SIKORSKY S-92",
          "A7",
          false,
          new Performance(40, 130, 150, 35, 1300, 1200, 3000, 14_000, 3.0, 3.0, 20, 1.0),
          new Needs(0, false, 900));

  /** Whether it lands on a pad as well as on a runway. */
  public boolean isHelicopter() {
    return category.equals("A7");
  }
}
