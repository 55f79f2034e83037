package org.wheelsdown.core.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.position.Position;

/** Finds the stretches of a track with wheels on the ground. */
final class GroundContacts {
  /** Knots that an aircraft must have exceeded between two stretches to have flown. */
  private static final double FLYING = 50;

  /**
   * An excursion shorter than this many seconds, and nearer than this many kilometres, is a stray.
   */
  private static final double SHORTEST_FLIGHT = 45;

  private static final double SHORTEST_WAY = 1.5;

  /** Kilometres between two silent neighbours on the ground that are surely two places. */
  static final double ANOTHER_FIELD = 12;

  /** Seconds around a stretch in which reports in the air say how high it was. */
  private static final double SURROUNDINGS = 90;

  /** Feet above the field, and feet a second, that reports around a real landing keep below. */
  private static final double LOW = 1500;

  private static final double STEEPEST = 60;

  /** Knots below which even a single report is taken at its word. */
  private static final double TAXIING = 60;

  private final List<Position> positions;
  private final Contact[] contacts;
  private final Motion motion;
  private final Fields fields;

  GroundContacts(List<Position> positions, Contact[] contacts, Motion motion, Fields fields) {
    this.positions = positions;
    this.contacts = contacts;
    this.motion = motion;
    this.fields = fields;
  }

  /** The stretches in time order, without those that only a flickering flag made. */
  List<GroundContact> find() {
    List<GroundContact> found = new ArrayList<>();
    for (GroundContact stretch : stretches()) {
      if (isBelievable(stretch)) {
        found.add(stretch);
      }
    }
    return joined(found);
  }

  /** Runs of reports on the ground in one place without anything between. */
  private List<GroundContact> stretches() {
    List<GroundContact> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= contacts.length; i++) {
      boolean onGround = i < contacts.length && contacts[i] == Contact.GROUND;
      if (start >= 0 && (!onGround || isElsewhere(i - 1, i))) {
        runs.add(contact(start, i - 1));
        start = -1;
      }
      if (onGround && start < 0) {
        start = i;
      }
    }
    return runs;
  }

  /**
   * Whether, between two reports with nothing heard between, the aircraft surely moved or may have.
   */
  private boolean isElsewhere(int earlier, int later) {
    return motion.secondsBetween(earlier, later) > Stays.LONGEST_SILENCE
        || motion.kilometresBetween(earlier, later) > ANOTHER_FIELD;
  }

  private GroundContact contact(int first, int last) {
    double slowest = Double.POSITIVE_INFINITY;
    for (int i = first; i <= last; i++) {
      float speed = positions.get(i).groundSpeed();
      slowest = speed < slowest ? speed : slowest;
    }
    return new GroundContact(first, last, slowest);
  }

  /**
   * Whether a run of reports on the ground means ground: it is slow, or more than a flicker, and
   * the reports in the air around it are as low as on a landing or a take-off.
   */
  private boolean isBelievable(GroundContact run) {
    boolean moreThanAFlicker = run.last() > run.first() || run.slowest() < TAXIING;
    if (!moreThanAFlicker) {
      return false;
    }
    Optional<AirportAt> field = fields.under(positions.get(run.first()));
    return field.isPresent()
        ? isLowAround(run, field.get().airport().elevationFeet())
        : run.slowest() < TAXIING;
  }

  private boolean isLowAround(GroundContact run, double elevation) {
    return isLow(neighbourInTheAir(run.first(), -1), run.first(), elevation)
        && isLow(neighbourInTheAir(run.last(), 1), run.last(), elevation);
  }

  /** The nearest report in the air with an altitude, in one direction; -1 if none is close. */
  private int neighbourInTheAir(int edge, int step) {
    for (int i = edge + step; i >= 0 && i < contacts.length; i += step) {
      if (Math.abs(motion.secondsBetween(edge, i)) > SURROUNDINGS) {
        return -1;
      }
      if (contacts[i] == Contact.AIR && !Float.isNaN(positions.get(i).altitude())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLow(int inTheAir, int edge, double elevation) {
    return inTheAir < 0
        || positions.get(inTheAir).altitude() - elevation
            < LOW + STEEPEST * Math.abs(motion.secondsBetween(edge, inTheAir));
  }

  private List<GroundContact> joined(List<GroundContact> runs) {
    List<GroundContact> joined = new ArrayList<>();
    for (GroundContact run : runs) {
      int end = joined.size() - 1;
      if (end >= 0 && !isFlightBetween(joined.get(end), run)) {
        joined.set(end, joined.get(end).upTo(run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private boolean isFlightBetween(GroundContact earlier, GroundContact later) {
    int from = earlier.last();
    int to = later.first();
    if (isElsewhere(from, to)) {
      return true;
    }
    boolean longEnough = motion.secondsBetween(from, to) > SHORTEST_FLIGHT;
    boolean heard = false;
    boolean farEnough = false;
    for (int i = from + 1; i < to && !(heard && (longEnough || farEnough)); i++) {
      heard |= contacts[i] == Contact.AIR && !(positions.get(i).groundSpeed() < FLYING);
      farEnough |= motion.kilometresBetween(from, i) > SHORTEST_WAY;
    }
    return heard && (longEnough || farEnough);
  }
}
