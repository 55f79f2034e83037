package org.wheelsdown.cli.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.coverage.Completeness;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.io.export.PlainText;
import org.wheelsdown.io.wording.ByteCount;
import org.wheelsdown.io.wording.Counted;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.statement.KeptDocument;
import org.wheelsdown.store.status.Status;

/** The state of a workspace, line by line. */
public final class StatusText {
  /** Days and gaps named one by one; what is more is only counted. */
  private static final int NAMED = 10;

  private final Status status;
  private final List<String> lines = new ArrayList<>();

  public StatusText(Status status) {
    this.status = status;
  }

  /** All of it. */
  public List<String> lines() {
    sources();
    days();
    contents();
    documents();
    problems();
    return lines;
  }

  private void sources() {
    long bytes = status.files().stream().mapToLong(ImportedFile::size).sum();
    lines.add(Counted.of(status.files().size(), "file") + ", " + ByteCount.inWords(bytes) + ":");
    Map<String, Long> files =
        status.files().stream()
            .collect(
                Collectors.groupingBy(StatusText::source, TreeMap::new, Collectors.counting()));
    files.forEach((source, count) -> lines.add("  " + count + " " + source));
  }

  private static String source(ImportedFile file) {
    String origin = file.origin().isEmpty() ? "of untold origin" : "from " + file.origin();
    String licence = file.licence().isEmpty() ? "" : ", licence " + file.licence();
    return PlainText.of(origin + licence);
  }

  private void days() {
    List<SourceDay> days = status.days();
    if (days.isEmpty()) {
      return;
    }
    int there = days.size() - of(Completeness.MISSING).size();
    lines.add(Counted.of(there, "day") + ": " + new DayRange(days).inWords() + " (UTC)");
    name(
        "incomplete",
        of(Completeness.PARTIAL).stream().map(day -> day.day() + " (" + day.reason() + ")"));
    name(
        "without any position",
        DayRange.of(of(Completeness.MISSING)).stream().map(DayRange::inWords));
    int unknown = of(Completeness.UNKNOWN).size();
    if (unknown > 0) {
      lines.add(
          "  with too few aircraft to tell whether all is there: " + Counted.of(unknown, "day"));
    }
  }

  private List<SourceDay> of(Completeness completeness) {
    return status.days().stream().filter(day -> day.completeness() == completeness).toList();
  }

  private void name(String what, Stream<String> inWords) {
    List<String> days = inWords.toList();
    if (days.isEmpty()) {
      return;
    }
    int more = days.size() - NAMED;
    String named = days.stream().limit(NAMED).collect(Collectors.joining(", "));
    lines.add("  " + what + ": " + named + (more > 0 ? " and " + more + " more" : ""));
  }

  private void contents() {
    lines.add(
        Counted.of(status.positions(), "position") + " of " + status.aircraft() + " aircraft");
    String events =
        Counted.of(status.flights(), "flight")
            + ", "
            + Counted.of(status.stays(), "stay")
            + " and "
            + Counted.of(status.gaps(), "gap");
    lines.add(
        events + (status.hasStaleEvents() ? ", not up to date: the next question works on" : ""));
  }

  private void documents() {
    List<KeptDocument> documents = status.documents();
    if (documents.isEmpty()) {
      return;
    }
    long statements = documents.stream().mapToLong(KeptDocument::statements).sum();
    lines.add(
        "%s in %s (see wheelsdown documents):"
            .formatted(
                Counted.of(statements, "statement"),
                Counted.of(documents.size(), "list or paper", "lists and papers")));
    documents.stream().limit(NAMED).map(StatusText::document).forEach(lines::add);
    if (documents.size() > NAMED) {
      lines.add("  and " + (documents.size() - NAMED) + " more");
    }
  }

  private static String document(KeptDocument kept) {
    String name = kept.document().name();
    return PlainText.of(
        "  %s of %,d aircraft from %s, captured %s"
            .formatted(
                Counted.of(kept.statements(), "statement"),
                kept.aircraft(),
                name.substring(name.lastIndexOf('/') + 1),
                kept.document().captured()));
  }

  private void problems() {
    if (!status.problems().isEmpty()) {
      lines.add("Met in the files:");
      status.problems().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(met -> count(met.getValue(), met.getKey().inWords()));
    }
    if (!status.marks().isEmpty()) {
      lines.add("Marked in the tracks (see wheelsdown marks):");
      status.marks().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(met -> count(met.getValue(), met.getKey().inWords()));
    }
    if (!status.removed().isEmpty()) {
      lines.add("Kept, but left out of the tracks:");
      status.removed().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(met -> count(met.getValue(), met.getKey().inWords()));
    }
  }

  private void count(long times, String inWords) {
    lines.add(String.format(Locale.ROOT, "  %,d × %s", times, inWords));
  }
}
