package org.wheelsdown.core.flight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.gap.EndInference;
import org.wheelsdown.core.gap.Gap;
import org.wheelsdown.core.gap.GapInference;
import org.wheelsdown.core.gap.Holding;
import org.wheelsdown.core.gap.Silence;
import org.wheelsdown.core.gap.Stood;
import org.wheelsdown.core.position.Position;

/** Judges the silences of a track: whether the aircraft stopped meanwhile, and where. */
final class Silences {
  /** Seconds; a shorter silence is a matter of reception. */
  static final double SHORTEST = 600;

  /** The probability from which on a flight is cut in two. */
  private static final double MORE_LIKELY_THAN_NOT = 0.5;

  private final List<Position> positions;
  private final Motion motion;
  private final Fields fields;
  private final Edges edges;
  private final GapInference inference;
  private final AircraftKind kind;

  /** By the index of the last report before it. */
  private final TreeMap<Integer, Silence> judged = new TreeMap<>();

  /** Between ground and air, and between two fields; by the index of the last report before. */
  private final TreeMap<Integer, Gap> others = new TreeMap<>();

  Silences(
      List<Position> positions,
      Motion motion,
      Fields fields,
      Edges edges,
      GapInference inference,
      AircraftKind kind) {
    this.positions = positions;
    this.motion = motion;
    this.fields = fields;
    this.edges = edges;
    this.inference = inference;
    this.kind = kind;
  }

  boolean isSilent(int last, int first) {
    return motion.secondsBetween(last, first) >= SHORTEST;
  }

  /**
   * Whether the aircraft stopped between two stretches in the air.
   *
   * @param previous the leg before the first stretch, if any
   */
  boolean holdAStop(Leg before, Leg after, Optional<Leg> previous) {
    Silence silence =
        inference.between(edges.landing(before, previous), edges.takeoff(after), kind);
    judged.put(before.last(), silence);
    return silence.stopProbability() >= MORE_LIKELY_THAN_NOT;
  }

  /**
   * Where a leg ended of which nobody heard the end.
   *
   * @param next the stretch on the ground that follows, if any
   */
  EndInference landing(Leg leg, Optional<Leg> previous, Optional<GroundContact> next) {
    Silence silence = judged.get(leg.last());
    if (silence != null) {
      return silence.landing();
    }
    EndInference end =
        inference.open(edges.landing(leg, previous), next.flatMap(g -> stood(leg, g)), kind);
    next.ifPresent(ground -> addGap(leg.last(), ground.first(), false, true, end.holdings()));
    return end;
  }

  /**
   * Where a leg began of which nobody heard the beginning.
   *
   * @param previous the stretch on the ground before it, if any
   */
  EndInference takeoff(Leg leg, Optional<GroundContact> previous) {
    Silence silence = judged.get(leg.first() - 1);
    if (silence != null) {
      return silence.takeoff();
    }
    EndInference end =
        inference.open(edges.takeoff(leg), previous.flatMap(g -> stood(g, leg)), kind);
    previous.ifPresent(ground -> addGap(ground.last(), leg.first(), true, false, end.holdings()));
    return end;
  }

  /** Takes note that an aircraft was heard on one field, and then on another, and never between. */
  void addMove(GroundContact from, GroundContact to) {
    if (motion.kilometresBetween(from.last(), to.first()) > GroundContacts.ANOTHER_FIELD) {
      addGap(from.last(), to.first(), true, true, List.of());
    }
  }

  private void addGap(
      int last, int first, boolean groundBefore, boolean groundAfter, List<Holding> holdings) {
    if (isSilent(last, first)) {
      others.put(
          last,
          new Gap(
              positions.get(last),
              positions.get(first),
              groundBefore,
              groundAfter,
              holdings,
              List.of()));
    }
  }

  private Optional<Stood> stood(Leg leg, GroundContact next) {
    double seconds = motion.secondsBetween(leg.last(), next.first());
    return fields.atStart(positions, next).map(field -> new Stood(field, seconds));
  }

  private Optional<Stood> stood(GroundContact previous, Leg leg) {
    double seconds = motion.secondsBetween(previous.last(), leg.first());
    return fields.atEnd(positions, previous).map(field -> new Stood(field, seconds));
  }

  /** All silences in the air, or with a move across them, in time order. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>(others.values());
    judged.values().forEach(silence -> gaps.add(silence.gap()));
    gaps.sort(Comparator.comparingLong(gap -> gap.before().time()));
    return gaps;
  }
}
