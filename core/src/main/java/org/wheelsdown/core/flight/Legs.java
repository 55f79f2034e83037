package org.wheelsdown.core.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a track into legs: at stays on the ground, and at silences that hold a stop. */
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
  private final Silences silences;
  private final Connections connections;

  Legs(Contact[] contacts, Motion motion, Silences silences, Connections connections) {
    this.size = contacts.length;
    this.contacts = contacts;
    this.motion = motion;
    this.silences = silences;
    this.connections = connections;
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
    if (reportsInTheAir(start, end) == 0) {
      addUnheard(legs, before, after, start);
      return;
    }
    int first = start;
    Optional<GroundContact> from = before.filter(ground -> connections.leaves(ground, start));
    Optional<GroundContact> to = after.filter(ground -> connections.reaches(end, ground));
    for (int i = nextSilence(start, end); i < end; i = nextSilence(i + 1, end)) {
      Leg heard = new Leg(from, first, i, Optional.empty(), touches);
      int last = nextSilence(i + 1, end);
      Leg beyond =
          new Leg(Optional.empty(), i + 1, last, last == end ? to : Optional.empty(), touches);
      if (silences.holdAStop(heard, beyond, last(legs))) {
        add(legs, heard);
        from = Optional.empty();
        first = i + 1;
      }
    }
    add(legs, new Leg(from, first, end, to, touches));
  }

  /** The first report from an index on that a silence follows; the last one where none does. */
  private int nextSilence(int from, int end) {
    int index = from;
    while (index < end && !silences.isSilent(index, index + 1)) {
      index++;
    }
    return index;
  }

  private static Optional<Leg> last(List<Leg> legs) {
    return legs.isEmpty() ? Optional.empty() : Optional.of(legs.get(legs.size() - 1));
  }

  private void addUnheard(
      List<Leg> legs, Optional<GroundContact> before, Optional<GroundContact> after, int start) {
    if (before.isPresent() && after.isPresent() && connections.joins(before.get(), after.get())) {
      legs.add(new Leg(before, start, start - 1, after, List.of()));
    } else if (before.isPresent() && after.isPresent()) {
      silences.addMove(before.get(), after.get());
    }
  }

  private void add(List<Leg> legs, Leg leg) {
    boolean betweenGrounds = leg.before().isPresent() && leg.after().isPresent();
    if (betweenGrounds || reportsInTheAir(leg.first(), leg.last()) >= FEWEST_REPORTS) {
      legs.add(leg.withTouchesWithin());
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
