package org.wheelsdown.sim.traffic;

import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.sim.aircraft.AircraftType;

/**
 * One kind of traffic.
 *
 * @param words what it is called in truth
 * @param share how many of a hundred aircraft are of it
 * @param days most UTC days of data of one aircraft
 * @param prefix of its callsigns
 * @param changesCallsign whether its callsign changes with each flight
 * @param military whether readsb's database marks it so
 */
record Kind(
    String words,
    int share,
    int days,
    String prefix,
    boolean changesCallsign,
    boolean military,
    List<AircraftType> types,
    Habit habit) {
  private static final double DAY = 24;

  /** Shares are plausible rather than counted; what is hard to infer is more frequent than real. */
  private static final List<Kind> ALL =
      List.of(
          new Kind(
              "airline",
              23,
              2,
              "SAL",
              true,
              false,
              List.of(AircraftType.A320, AircraftType.B738),
              new Shuttle(Taste.AIRLINER, 300, 2800, 35, 80)),
          new Kind(
              "long-haul",
              7,
              3,
              "SLH",
              true,
              false,
              List.of(AircraftType.B77W, AircraftType.B763),
              new Shuttle(Taste.AIRLINER, 3000, 11_500, 80, 240)),
          new Kind(
              "cargo",
              5,
              3,
              "SCG",
              true,
              false,
              List.of(AircraftType.B763, AircraftType.B738),
              new Shuttle(Taste.REGIONAL, 500, 5500, 70, 400)),
          new Kind(
              "business jet",
              10,
              3,
              "SBJ",
              true,
              false,
              List.of(AircraftType.C56X, AircraftType.GLF5),
              new Wander(Taste.BUSINESS, 200, 4500, 9, 0)),
          new Kind(
              "regional",
              7,
              2,
              "SRG",
              true,
              false,
              List.of(AircraftType.AT76, AircraftType.B350),
              new Shuttle(Taste.REGIONAL, 110, 900, 25, 60)),
          new Kind(
              "private",
              9,
              2,
              "SPV",
              false,
              false,
              List.of(AircraftType.C172, AircraftType.PA34, AircraftType.PC12),
              new Wander(Taste.LIGHT, 25, 900, 6, 0.03)),
          new Kind(
              "lessons",
              9,
              2,
              "STR",
              false,
              false,
              List.of(AircraftType.C172, AircraftType.C172, AircraftType.PA34),
              new Lessons(Taste.LIGHT, 0.55)),
          new Kind(
              "inspection",
              3,
              2,
              "SFI",
              false,
              false,
              List.of(AircraftType.B350),
              new Inspection()),
          new Kind(
              "survey",
              4,
              2,
              "SSV",
              false,
              false,
              List.of(AircraftType.C208, AircraftType.B350, AircraftType.PA34),
              new Survey()),
          new Kind(
              "military transport",
              9,
              5,
              "SMT",
              false,
              true,
              List.of(
                  AircraftType.C17,
                  AircraftType.C17,
                  AircraftType.C130,
                  AircraftType.IL76,
                  AircraftType.A124),
              new Expedition(Taste.MILITARY, 1500, 9500, 3 * DAY)),
          new Kind(
              "state",
              4,
              5,
              "SST",
              false,
              false,
              List.of(AircraftType.IL96, AircraftType.GLF5, AircraftType.B738),
              new Expedition(Taste.STATE, 2500, 12_500, 3 * DAY)),
          new Kind(
              "helicopter",
              6,
              2,
              "SHE",
              false,
              false,
              List.of(AircraftType.EC45, AircraftType.S92),
              new Rotor(0.5)),
          new Kind(
              "bush",
              4,
              2,
              "SBU",
              false,
              false,
              List.of(AircraftType.C208, AircraftType.PC12, AircraftType.C130),
              new Wander(Taste.LIGHT, 40, 800, 5, 0.45)));

  static Kind draw(SplittableRandom random) {
    int left = random.nextInt(ALL.stream().mapToInt(Kind::share).sum());
    for (Kind kind : ALL) {
      left -= kind.share;
      if (left < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("a share was drawn that nobody has");
  }

  AircraftType type(SplittableRandom random) {
    return types.get(random.nextInt(types.size()));
  }
}
