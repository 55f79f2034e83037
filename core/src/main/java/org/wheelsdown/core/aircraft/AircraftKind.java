package org.wheelsdown.core.aircraft;

/**
 * Kinds of aircraft by what they can do. The figures are rounded from makers' data sheets so that
 * every common type of the kind can do as much: what they exclude is excluded for all of it.
 */
public enum AircraftKind {
  /** Such as a Boeing 777, an Il-96, an An-124. */
  WIDE_BODY(4500, 8000, true, 520, 43_100, 17_000, 30),
  /** Such as an Airbus A320, a Boeing 757. */
  AIRLINER(3600, 6000, true, 500, 42_000, 9000, 20),
  /** Military transports, built for bad fields, such as a C-17, an Il-76, a C-130. */
  TRANSPORT(2500, 5500, false, 480, 45_000, 11_000, 15),
  BUSINESS_JET(2400, 4800, true, 530, 51_000, 14_000, 10),
  /** Such as an ATR 72, a King Air, a PC-12. */
  TURBOPROP(1200, 3800, false, 340, 35_000, 5500, 5),
  PISTON(500, 2500, false, 240, 25_000, 3000, 3),
  HELICOPTER(0, 0, false, 190, 20_000, 1500, 1),
  /** Nothing is known but that it is as fast and as high as only jets are. */
  SOME_JET(2400, 5500, true, 530, 51_000, 17_000, 10),
  /** Nothing is known. */
  UNKNOWN(0, 3500, false, 530, 51_000, 17_000, 3);

  private final int shortestRunway;
  private final int usualRunway;
  private final boolean paved;
  private final double fastest;
  private final double ceiling;
  private final double range;
  private final double shortestTurnaround;

  AircraftKind(
      int shortestRunway,
      int usualRunway,
      boolean paved,
      double fastest,
      double ceiling,
      double range,
      double shortestTurnaround) {
    this.shortestRunway = shortestRunway;
    this.usualRunway = usualRunway;
    this.paved = paved;
    this.fastest = fastest;
    this.ceiling = ceiling;
    this.range = range;
    this.shortestTurnaround = shortestTurnaround;
  }

  /** Feet of runway below which none of the kind lands. */
  public int shortestRunwayFeet() {
    return shortestRunway;
  }

  /** Feet of runway that most fields have at which the kind lands. */
  public int usualRunwayFeet() {
    return usualRunway;
  }

  /** Whether the kind needs asphalt or concrete. */
  public boolean needsPavement() {
    return paved;
  }

  /** Knots through the air that none of the kind exceeds. */
  public double fastestKnots() {
    return fastest;
  }

  /** Feet above which none of the kind flies. */
  public double ceilingFeet() {
    return ceiling;
  }

  /** Kilometres that none of the kind flies without a stop. */
  public double rangeKilometres() {
    return range;
  }

  /** Minutes that one of the kind stays on the ground at the least. */
  public double shortestTurnaroundMinutes() {
    return shortestTurnaround;
  }
}
