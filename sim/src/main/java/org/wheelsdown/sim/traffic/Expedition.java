package org.wheelsdown.sim.traffic;

import java.util.Optional;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.truth.Special;

/**
 * Far away in as many legs as it takes, with stops of one to three hours, some days there, and home
 * again: military transports and state aircraft.
 *
 * @param nearest kilometres from home to where it goes
 * @param furthest kilometres from home to where it goes
 * @param stayHours most hours at the far end
 */
record Expedition(Taste home, double nearest, double furthest, double stayHours) implements Habit {
  /** Of its range so much is planned with. */
  private static final double PLANNED = 0.9;

  private static final int CANDIDATES = 60;
  private static final int MOST_STOPS = 5;

  @Override
  public void live(Life life) {
    Airport base = life.here();
    while (life.goesOn()) {
      life.rest(30, 18 * 60);
      Optional<Airport> far =
          life.world().from(base, nearest, furthest, home, life.type(), life.random());
      far.ifPresent(goal -> travel(life, goal));
      life.rest(60, stayHours * 60);
      if (life.random().nextInt(3) == 0) {
        life.flyAnywhere(150, 1800, home);
        life.rest(60, stayHours * 30);
      }
      travel(life, base);
      life.rest(60, 24 * 60);
      if (far.isEmpty()) {
        life.flyAnywhere(100, life.type().needs().rangeKilometres(), home);
      }
    }
  }

  private void travel(Life life, Airport goal) {
    double range = PLANNED * life.type().needs().rangeKilometres();
    for (int stop = 0; stop < MOST_STOPS && life.goesOn(); stop++) {
      if (life.here().equals(goal)) {
        return;
      }
      if (World.distance(life.here(), goal) < range) {
        life.flyTo(goal);
        return;
      }
      Optional<Airport> between = onTheWay(life, goal, range);
      if (between.isEmpty()) {
        return;
      }
      life.flyTo(between.orElseThrow(), Special.TECHNICAL_STOP);
      life.rest(55, 190);
    }
  }

  /** The one of some fields by which the way is shortest. */
  private Optional<Airport> onTheWay(Life life, Airport goal, double range) {
    SplittableRandom random = life.random();
    Airport best = null;
    double shortest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < CANDIDATES; i++) {
      Airport stop =
          life.world().from(life.here(), range / 3, range, home, life.type(), random).orElse(goal);
      double before = World.distance(life.here(), stop);
      double left = World.distance(stop, goal);
      double way = before + left + (left < range ? 0 : 500);
      if (before < range && left < World.distance(life.here(), goal) && way < shortest) {
        shortest = way;
        best = stop;
      }
    }
    return Optional.ofNullable(best);
  }
}
