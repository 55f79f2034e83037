package org.wheelsdown.core.track;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;

/**
 * Takes out of the reports of one address what is no travel, step by step, and says of all of it
 * why. Only the steps that a first look asks for are taken.
 */
final class Judgement {
  private final Marks marks = new Marks();
  private final Map<Removal, List<Position>> removed = new EnumMap<>(Removal.class);
  private Map<Origin, Duration> late = Map.of();
  private List<List<Position>> others = List.of();
  private List<Position> kept;

  /**
   * Judges reports.
   *
   * @param reports of one address, in any order
   */
  Judgement(List<Position> reports) {
    kept = new ArrayList<>(reports);
    kept.sort(ReportOrder.INSTANCE);
    FirstLook look = new FirstLook(kept);
    boolean corrected = look.hasSeveralAtOnce() && correctClocks();
    if (look.hasBadReports() || corrected) {
      takeOut();
    }
    if (look.hasCallsignsToAndFro()) {
      marks.addAll(new Callsigns(kept).foreign());
    }
    if (look.hasUnreliable()) {
      marks.addAll(new IntegrityLosses(kept).found());
    }
  }

  /** Whether a clock was off. */
  private boolean correctClocks() {
    sift(new OutOfRange());
    Clocks clocks = new Clocks(kept);
    if (clocks.corrections().isEmpty()) {
      return false;
    }
    marks.addAll(clocks.corrections());
    late = clocks.late();
    kept = clocks.inTimeOrder();
    return true;
  }

  private void takeOut() {
    sift(new OutOfRange());
    sift(new Duplicates());
    List<Position> before = kept;
    Repeats repeats = new Repeats(before, sift(new StaleRepeats()));
    before = kept;
    BitSet lagging = sift(new LaggingPlaces());
    String detail = "the place crept along while the aircraft reported that it flew fast";
    stretches(before, lagging).forEach(s -> marks.add(new Finding(Anomaly.JAMMED, s, detail)));
    List<Finding> strays = takeOutJumps();
    marks.addAll(strays);
    marks.addAll(repeats.findings(Strays.byReport(strays)));
  }

  /** What of the jumps is nobody's travel. */
  private List<Finding> takeOutJumps() {
    BitSet caught = new ImpossibleJumps().caught(kept);
    if (caught.isEmpty()) {
      return List.of();
    }
    List<Position> main = Sieve.without(caught, kept);
    SharedAddress address = new SharedAddress(main, Sieve.only(caught, kept));
    kept = address.aircraft().get(0);
    others = address.aircraft().subList(1, address.aircraft().size());
    others.forEach(this::report);
    takeOut(Removal.IMPOSSIBLE_JUMP, address.strays());
    return new Strays(kept, address.strays()).findings();
  }

  private void report(List<Position> other) {
    takeOut(Removal.ANOTHER_AIRCRAFT, other);
    List<String> callsigns = Callsigns.in(other);
    String called = callsigns.isEmpty() ? "" : ", called " + String.join(", ", callsigns);
    String detail = "a second aircraft on the same address" + called;
    marks.add(new Finding(Anomaly.ANOTHER_AIRCRAFT, other, detail));
  }

  private BitSet sift(Sieve sieve) {
    BitSet caught = sieve.caught(kept);
    if (!caught.isEmpty()) {
      takeOut(sieve.removal(), Sieve.only(caught, kept));
      kept = Sieve.without(caught, kept);
    }
    return caught;
  }

  private void takeOut(Removal removal, List<Position> reports) {
    if (!reports.isEmpty()) {
      removed.computeIfAbsent(removal, any -> new ArrayList<>()).addAll(reports);
    }
  }

  private static List<List<Position>> stretches(List<Position> positions, BitSet caught) {
    List<List<Position>> stretches = new ArrayList<>();
    for (int from = caught.nextSetBit(0); from >= 0; ) {
      int until = caught.nextClearBit(from);
      stretches.add(positions.subList(from, until));
      from = caught.nextSetBit(until);
    }
    return stretches;
  }

  /** The track of the aircraft with most reports, and the others. */
  Track track() {
    List<Track> tracks =
        others.stream().map(o -> new Track(o, Map.of(), List.of(), List.of())).toList();
    Map<Removal, Long> counts = new EnumMap<>(Removal.class);
    removed.forEach((why, reports) -> counts.put(why, (long) reports.size()));
    return new Track(kept, counts, marks.inTimeOrder(), tracks);
  }

  /** All reports, by the corrected clocks and in time order. */
  List<JudgedReport> reports() {
    List<JudgedReport> reports = new ArrayList<>(judged(kept, 0, Optional.empty()));
    removed.forEach(
        (why, taken) -> {
          if (why != Removal.ANOTHER_AIRCRAFT) {
            reports.addAll(judged(taken, 0, Optional.of(why)));
          }
        });
    for (int i = 0; i < others.size(); i++) {
      reports.addAll(judged(others.get(i), i + 1, Optional.of(Removal.ANOTHER_AIRCRAFT)));
    }
    reports.sort(Comparator.comparing(JudgedReport::position, ReportOrder.INSTANCE));
    return reports;
  }

  private List<JudgedReport> judged(
      List<Position> reports, int aircraft, Optional<Removal> removal) {
    return reports.stream()
        .map(
            report -> {
              Duration behind = late.getOrDefault(report.origin(), Duration.ZERO);
              return new JudgedReport(report, behind, aircraft, removal);
            })
        .toList();
  }
}
