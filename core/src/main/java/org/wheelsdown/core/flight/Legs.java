package org.wheelsdown.core.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a track into legs: at stays on the ground, and at holes in which there was a stop. */
final class Legs {
  /** Seconds on the ground from which on a landing is followed by a stay: longer than any roll. */
  private static final double SHORTEST_STAY = 90;

  /** Knots: an aircraft that slowed to a walk for this many seconds has stopped. */
  private static final double STANDSTILL = 15;

  private static final double SHORTEST_STOP = 45;

  /** Seconds of silence beside a touch within which the aircraft may well have stood. */
  private static final double SILENCE = 300;

  /** Reports in the air that a leg needs when nothing on the ground bears it out. */
  private static final int FEWEST_REPORTS = 2;

  private final int size;
  private final Contact[] contacts;
  private final Motion motion;
  private final Holes holes;

  Legs(Contact[] contacts, Motion motion, Holes holes) {
    this.size = contacts.length;
    this.contacts = contacts;
    this.motion = motion;
    this.holes = holes;
  }

  /** The legs between these stretches on the ground, in time order. */
  List<Leg> between(List<GroundContact> grounds) {
    List<Leg> legs = new ArrayList<>();
    List<GroundContact> touches = new ArrayList<>();
    Optional<GroundContact> before = Optional.empty();
    for (GroundContact ground : grounds) {
      if (isTouch(ground)) {
        touches.add(ground);
      } else {
        addLegs(legs, before, Optional.of(ground), touches);
        before = Optional.of(ground);
        touches.clear();
      }
    }
    addLegs(legs, before, Optional.empty(), touches);
    return legs;
  }

  /** Whether a stretch on the ground is too short for a stay, with flight heard on both sides. */
  private boolean isTouch(GroundContact ground) {
    double seconds = motion.secondsBetween(ground.first(), ground.last());
    boolean stopped = ground.slowest() < STANDSTILL && seconds >= SHORTEST_STOP;
    return seconds < SHORTEST_STAY
        && !stopped
        && isHeard(ground.first() - 1, ground.first())
        && isHeard(ground.last(), ground.last() + 1);
  }

  private boolean isHeard(int earlier, int later) {
    return earlier >= 0 && later < size && motion.secondsBetween(earlier, later) < SILENCE;
  }

  private void addLegs(
      List<Leg> legs,
      Optional<GroundContact> before,
      Optional<GroundContact> after,
      List<GroundContact> touches) {
    int start = before.map(ground -> ground.last() + 1).orElse(0);
    int end = after.map(ground -> ground.first() - 1).orElse(size - 1);
    Optional<GroundContact> from = before;
    for (int i = start; i < end; i++) {
      if (holes.hideAStop(i, i + 1)) {
        add(legs, from, start, i, Optional.empty(), touches);
        from = Optional.empty();
        start = i + 1;
      }
    }
    add(legs, from, start, end, after, touches);
  }

  private void add(
      List<Leg> legs,
      Optional<GroundContact> before,
      int first,
      int last,
      Optional<GroundContact> after,
      List<GroundContact> touches) {
    boolean betweenStays = before.isPresent() && after.isPresent();
    if (betweenStays || reportsInTheAir(first, last) >= FEWEST_REPORTS) {
      List<GroundContact> within =
          touches.stream().filter(t -> t.first() >= first && t.last() <= last).toList();
      legs.add(new Leg(before, first, last, after, within));
    }
  }

  private int reportsInTheAir(int first, int last) {
    int count = 0;
    for (int i = first; i <= last && count < FEWEST_REPORTS; i++) {
      count += contacts[i] == Contact.AIR ? 1 : 0;
    }
    return count;
  }
}
