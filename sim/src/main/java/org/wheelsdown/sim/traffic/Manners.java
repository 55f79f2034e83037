package org.wheelsdown.sim.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Performance;
import org.wheelsdown.sim.flight.Arrival;
import org.wheelsdown.sim.flight.Departure;
import org.wheelsdown.sim.flight.LevelOff;
import org.wheelsdown.sim.flight.RunwayChoice;

/** How crews and controllers let a type leave and arrive: each time a little differently. */
record Manners(AircraftType type, SplittableRandom random) {
  /** Degrees; the range of the way down from cruise. */
  private static final double[] DESCENT = {1.9, 4.8};

  /** Indicated knots over the threshold below which a pilot flies visual circuits. */
  private static final double LIGHT = 90;

  Departure departure() {
    List<LevelOff> levels = new ArrayList<>();
    if (!isLight() && random.nextDouble() < 0.3) {
      levels.add(new LevelOff(random.nextInt(3, 7) * 1000, random.nextDouble(8, 22)));
    }
    double straight = isLight() ? random.nextDouble(0.3, 1.2) : random.nextDouble(0.8, 4.5);
    return new Departure(runway(), type.isHelicopter() ? 0.1 : straight, levels);
  }

  Arrival arrival() {
    if (type.isHelicopter()) {
      return helicopter();
    }
    return isLight() ? visual() : random.nextDouble() < 0.12 ? shortFinal() : vectored();
  }

  /** A low or touching approach of many in a row. */
  Arrival circuit() {
    if (isLight()) {
      return circuit(random.nextDouble(0.5, 1.1), random.nextDouble(0.6, 1.1), 1000);
    }
    return circuit(random.nextDouble(4, 10), random.nextDouble(3, 5), 2500);
  }

  private Arrival circuit(double finalMiles, double widthMiles, double feet) {
    return new Arrival(
        RunwayChoice.INTO_WIND,
        finalMiles,
        widthMiles,
        3,
        3,
        feet * random.nextDouble(0.8, 1.25),
        List.of());
  }

  /** By radar: a final of some miles, level stretches, and a pattern where it comes from ahead. */
  private Arrival vectored() {
    Performance performance = type.performance();
    return new Arrival(
        runway(),
        performance.finalMiles() * random.nextDouble(0.75, 1.9),
        random.nextDouble() < 0.8 ? random.nextDouble(3.5, 7.5) : 0,
        random.nextDouble() < 0.06 ? random.nextDouble(3.2, 4) : 3,
        descent(),
        random.nextDouble(2200, 5500),
        levels());
  }

  /** By eye, close in: the crew knows the field or is in a hurry. */
  private Arrival shortFinal() {
    return new Arrival(
        runway(),
        random.nextDouble(2.5, 4.5),
        random.nextDouble(1.8, 3),
        random.nextDouble(3, 3.6),
        descent() + random.nextDouble(0.8),
        random.nextDouble(1400, 2200),
        List.of());
  }

  private Arrival visual() {
    boolean straight = random.nextDouble() < 0.3;
    return new Arrival(
        runway(),
        straight ? random.nextDouble(2, 5) : random.nextDouble(0.5, 1.3),
        straight ? 0 : random.nextDouble(0.5, 1.2),
        random.nextDouble(3, 4.5),
        random.nextDouble(2, 4.5),
        random.nextDouble(750, 1300),
        List.of());
  }

  private Arrival helicopter() {
    return new Arrival(
        runway(),
        random.nextDouble(0.3, 1),
        0,
        random.nextDouble(4, 8),
        random.nextDouble(2.5, 5),
        1000,
        List.of());
  }

  private double descent() {
    return Math.max(DESCENT[0], Math.min(DESCENT[1], random.nextGaussian(2.95, 0.45)));
  }

  private List<LevelOff> levels() {
    List<LevelOff> levels = new ArrayList<>();
    if (random.nextDouble() < 0.15) {
      levels.add(new LevelOff(random.nextInt(11, 25) * 1000, random.nextDouble(15, 60)));
    }
    if (random.nextDouble() < 0.3) {
      levels.add(new LevelOff(random.nextInt(7, 12) * 1000, random.nextDouble(5, 18)));
    }
    if (random.nextDouble() < 0.5) {
      levels.add(new LevelOff(random.nextInt(2, 6) * 1000, random.nextDouble(2, 10)));
    }
    return levels;
  }

  private RunwayChoice runway() {
    return random.nextDouble() < 0.06 ? RunwayChoice.DOWNWIND : RunwayChoice.INTO_WIND;
  }

  private boolean isLight() {
    return type.performance().approachKnots() < LIGHT;
  }
}
