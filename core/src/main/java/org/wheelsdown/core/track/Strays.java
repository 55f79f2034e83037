package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;

/** What places mean that no aircraft can have flown to, stretch by stretch. */
final class Strays {
  /** Seconds between stretches. */
  private static final double CLOSE = 300;

  /** Reports up to which a stretch is a stray or two. */
  private static final int FEW = 3;

  /** Of all reports of its time, the share up to which a stretch is nothing but strays. */
  private static final double SELDOM = 0.2;

  /** Of the steps of a stretch, the share that can be flown if a false place is told. */
  private static final double CONSISTENT = 0.8;

  /** Seconds after or before which a place is one of another time. */
  private static final double ANOTHER_TIME = 6 * 3600;

  /** Of the reports of a stretch, the share that stands in the track at another time. */
  private static final double MOSTLY = 0.8;

  /** A hundred-thousandth of a degree, a metre: in traces, places are given to about that. */
  private static final double PLACES_PER_DEGREE = 1e5;

  private final List<Position> track;
  private final List<Position> strays;
  private final Map<Long, Position> elsewhen = new HashMap<>();
  private final Set<String> callsigns = new HashSet<>();

  /**
   * Prepares to look at strays.
   *
   * @param track what was flown
   * @param strays what was not; both in time order
   */
  Strays(List<Position> track, List<Position> strays) {
    this.track = track;
    this.strays = strays;
    if (!strays.isEmpty()) {
      strays.forEach(stray -> elsewhen.put(place(stray), stray));
      callsigns.addAll(Callsigns.in(track));
      track.forEach(p -> elsewhen.computeIfPresent(place(p), (place, any) -> p));
    }
  }

  /** One finding for each stretch. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= strays.size(); i++) {
      if (i == strays.size() || strays.get(i - 1).secondsTo(strays.get(i)) > CLOSE) {
        findings.add(finding(strays.subList(from, i)));
        from = i;
      }
    }
    return findings;
  }

  /** The finding that each of the reports belongs to. */
  static Map<Position, Finding> byReport(List<Finding> findings) {
    Map<Position, Finding> byReport = new HashMap<>();
    findings.forEach(finding -> finding.reports().forEach(p -> byReport.put(p, finding)));
    return byReport;
  }

  private Finding finding(List<Position> stretch) {
    String away = away(stretch.get(stretch.size() / 2));
    if (stretch.stream().filter(this::isOfAnotherTime).count() >= MOSTLY * stretch.size()) {
      String detail = "a place where the aircraft was hours before or after" + away;
      return new Finding(Anomaly.PHANTOM, stretch, detail);
    }
    List<String> foreign = Callsigns.in(stretch);
    if (!foreign.isEmpty() && foreign.stream().noneMatch(callsigns::contains)) {
      String detail = "stray places, called " + String.join(", ", foreign) + away;
      return new Finding(Anomaly.OUTLIER, stretch, detail);
    }
    if (isSeldom(stretch)) {
      return new Finding(Anomaly.OUTLIER, stretch, "a stray place" + away);
    }
    return steadiness(stretch) >= CONSISTENT
        ? new Finding(Anomaly.SPOOFED, stretch, "a false place told steadily" + away)
        : new Finding(Anomaly.JAMMED, stretch, "the place jumped about" + away);
  }

  private boolean isOfAnotherTime(Position stray) {
    Position there = elsewhen.get(place(stray));
    return there != null && Math.abs(there.secondsTo(stray)) > ANOTHER_TIME;
  }

  /** A key of a place, to a metre or so. */
  private static Long place(Position p) {
    long north = Math.round(p.latitude() * PLACES_PER_DEGREE);
    long east = Math.round(p.longitude() * PLACES_PER_DEGREE);
    return (north << 32) + east;
  }

  private boolean isSeldom(List<Position> stretch) {
    int heard = before(stretch.get(stretch.size() - 1)) - before(stretch.get(0));
    return stretch.size() <= FEW
        || stretch.size() <= SELDOM * heard
        || stretch.stream().noneMatch(p -> p.source().isSelfReported() || isUnknown(p));
  }

  private static boolean isUnknown(Position p) {
    return p.source() == PositionSource.UNKNOWN;
  }

  private static double steadiness(List<Position> stretch) {
    int flyable = 0;
    for (int i = 1; i < stretch.size(); i++) {
      flyable += Reach.canFly(stretch.get(i - 1), stretch.get(i)) ? 1 : 0;
    }
    return (double) flyable / (stretch.size() - 1);
  }

  /** How far a report is from where the aircraft was heard last before, or first after, it. */
  private String away(Position stray) {
    if (track.isEmpty()) {
      return "";
    }
    Position near = track.get(Math.max(0, before(stray) - 1));
    return String.format(Locale.ROOT, ", %.0f km off", Reach.kilometres(near, stray));
  }

  /** How many reports of the track are before a report. */
  private int before(Position report) {
    int from = 0;
    int until = track.size();
    while (from < until) {
      int middle = (from + until) >>> 1;
      if (track.get(middle).time() < report.time()) {
        from = middle + 1;
      } else {
        until = middle;
      }
    }
    return from;
  }
}
