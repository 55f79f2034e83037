package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Span;

/** Makes few marks of many findings: those of one kind that are close in time are told as one. */
final class Marks {
  /** Seconds; a flight of ten hours has forty marks of one kind at most. */
  static final double CLOSE = 15 * 60;

  /** How many different sentences one mark tells. */
  private static final int SENTENCES = 3;

  private static final Comparator<Mark> IN_TIME =
      Comparator.comparing(Mark::from).thenComparing(Mark::until).thenComparing(Mark::kind);

  private final Map<Anomaly, List<Finding>> findings = new EnumMap<>(Anomaly.class);

  void add(Finding finding) {
    findings.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(finding);
  }

  void addAll(List<Finding> found) {
    found.forEach(this::add);
  }

  /** The marks, in time order. */
  List<Mark> inTimeOrder() {
    List<Mark> marks = new ArrayList<>();
    findings.forEach((kind, ofOneKind) -> addTo(marks, kind, ofOneKind));
    marks.sort(IN_TIME);
    return marks;
  }

  private static void addTo(List<Mark> marks, Anomaly kind, List<Finding> found) {
    found.sort(Comparator.comparingLong(Finding::from).thenComparingLong(Finding::until));
    List<Finding> together = new ArrayList<>();
    long until = 0;
    for (Finding finding : found) {
      boolean apart = standsAlone(kind) || finding.from() - until > CLOSE * 1e6;
      if (!together.isEmpty() && apart) {
        marks.add(mark(kind, together));
        together.clear();
      }
      until = together.isEmpty() ? finding.until() : Math.max(until, finding.until());
      together.add(finding);
    }
    marks.add(mark(kind, together));
  }

  /** Whether each finding is about another thing: one aircraft, one clock. */
  private static boolean standsAlone(Anomaly kind) {
    return kind == Anomaly.ANOTHER_AIRCRAFT || kind == Anomaly.CLOCK;
  }

  private static Mark mark(Anomaly kind, List<Finding> together) {
    List<Position> reports =
        together.stream()
            .flatMap(finding -> finding.reports().stream())
            .sorted(ReportOrder.INSTANCE)
            .toList();
    Position middle = reports.get(reports.size() / 2);
    return new Mark(
        kind,
        reports.get(0).instant(),
        reports.get(reports.size() - 1).instant(),
        reports.size(),
        middle.latitude(),
        middle.longitude(),
        Span.over(reports),
        detail(together));
  }

  private static String detail(List<Finding> together) {
    Set<String> sentences =
        together.stream().map(Finding::detail).collect(Collectors.toCollection(LinkedHashSet::new));
    return sentences.stream().limit(SENTENCES).collect(Collectors.joining("; "));
  }
}
