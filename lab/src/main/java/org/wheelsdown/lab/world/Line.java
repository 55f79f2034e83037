package org.wheelsdown.lab.world;

import java.util.List;

/**
 * A line of work: what flies in it, how far and how often.
 *
 * <p>Shares, ranges and legs a day are round figures that give a traffic of about the right shape:
 * a tenth of the aircraft make most of the flights. None is a measurement.
 */
enum Line {
  NARROW_BODY("A320 B738 A321 B38M A319 B737", 790, 300, 4_500, 1_200, 0.1, 4.6),
  WIDE_BODY("B77W A333 B789 A359 B744", 880, 1_500, 13_000, 5_000, 0.035, 1.7),
  REGIONAL("AT76 E190 CRJ9 DH8D E75L", 620, 100, 1_800, 500, 0.05, 5.2),
  BUSINESS_JET("GLF5 C56X CL60 LJ45 E55P", 780, 150, 6_000, 1_200, 0.12, 0.9),
  TURBOPROP("PC12 BE20 C208", 450, 60, 1_500, 350, 0.1, 1.0),
  LIGHT("C172 P28A SR22 DA42 BE36", 200, 0, 500, 120, 0.485, 0.35),
  HELICOPTER("EC35 R44 B06 A139", 220, 0, 250, 60, 0.07, 0.6),
  MILITARY_TRANSPORT("C17 C30J IL76 A400 C130", 720, 300, 6_000, 2_000, 0.02, 0.7),
  MILITARY_TRAINER("TEX2 PC21 HAWK", 400, 20, 600, 150, 0.01, 0.6),
  STATE_FLIGHT("IL96 IL62 T204 A319 GLF5 B752", 850, 500, 10_000, 2_500, 0.01, 0.4);

  private final String types;
  private final double speed;
  private final double nearest;
  private final double farthest;
  private final double usual;
  private final double share;
  private final double legsADay;

  /**
   * @param speed km/h over ground
   * @param nearest kilometres
   * @param farthest kilometres
   * @param usual kilometres over which it flies to a place a third as often
   */
  Line(
      String types,
      double speed,
      double nearest,
      double farthest,
      double usual,
      double share,
      double legsADay) {
    this.types = types;
    this.speed = speed;
    this.nearest = nearest;
    this.farthest = farthest;
    this.usual = usual;
    this.share = share;
    this.legsADay = legsADay;
  }

  List<String> types() {
    return List.of(types.split(" "));
  }

  double speed() {
    return speed;
  }

  double nearest() {
    return nearest;
  }

  double farthest() {
    return farthest;
  }

  double usual() {
    return usual;
  }

  /** Of all aircraft; the shares add up to one. */
  double share() {
    return share;
  }

  double legsADay() {
    return legsADay;
  }

  boolean usesSmallFields() {
    return this == LIGHT || this == HELICOPTER;
  }

  /** Whether it flies for an airline, which has a callsign of its own. */
  boolean isAirline() {
    return this == NARROW_BODY || this == WIDE_BODY || this == REGIONAL;
  }

  boolean isMilitary() {
    return this == MILITARY_TRANSPORT || this == MILITARY_TRAINER;
  }
}
