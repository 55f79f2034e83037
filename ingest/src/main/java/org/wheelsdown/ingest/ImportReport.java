package org.wheelsdown.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.io.wording.Counted;
import org.wheelsdown.store.imports.ImportResult;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;
import org.wheelsdown.store.manifest.ImportedFile;

/**
 * What came of an import.
 *
 * @param files read for the first time
 * @param knownFiles whose content was in the workspace already
 * @param knownRows positions that those brought when they were imported
 * @param rows new positions
 * @param days UTC days of the new positions
 * @param aircraft those of the new positions; at most {@link #MOST_AIRCRAFT}, and as many if there
 *     are more
 * @param statements new ones, that lists, registers and papers make of aircraft
 * @param named aircraft that those are about
 * @param knownStatements those of the known files
 * @param flights in the workspace now
 * @param stays in the workspace now
 * @param problems met
 */
public record ImportReport(
    int files,
    int knownFiles,
    long knownRows,
    long rows,
    NavigableSet<LocalDate> days,
    List<Address> aircraft,
    long statements,
    long named,
    long knownStatements,
    long flights,
    long stays,
    ProblemTally problems) {
  /** Of so many it is told which they are. */
  public static final int MOST_AIRCRAFT = 20;

  public ImportReport {
    aircraft = List.copyOf(aircraft);
  }

  static ImportReport of(
      ImportResult result, List<Address> heard, ProblemTally problems, Events events) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    result.imported().forEach(file -> days.addAll(file.days()));
    return new ImportReport(
        result.imported().size(),
        result.alreadyThere().size(),
        rows(result.alreadyThere()),
        rows(result.imported()),
        days,
        heard,
        statements(result.imported()),
        result.imported().stream().mapToLong(ImportedFile::named).sum(),
        statements(result.alreadyThere()),
        events(events.flights()),
        events(events.stays()),
        problems);
  }

  /** Whether the workspace holds anything of the files that were given. */
  public boolean broughtAnything() {
    return rows + knownRows + statements + knownStatements > 0;
  }

  /** The report in words, line by line. */
  public List<String> lines() {
    List<String> lines = summary();
    if (!problems.isEmpty()) {
      lines.add("Problems:");
      problems.lines().forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  /** The same without the problems. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT, "%s new, %,d known already.", Counted.of(files, "file"), knownFiles));
    if (rows > 0) {
      lines.add(positions());
    }
    if (statements > 0) {
      lines.add(
          String.format(
              Locale.ROOT, "%s about %,d aircraft.", Counted.of(statements, "statement"), named));
    }
    lines.add(
        "The workspace now holds "
            + Counted.of(flights, "flight")
            + " and "
            + Counted.of(stays, "stay")
            + ".");
    return lines;
  }

  private String positions() {
    String span = days.size() == 1 ? days.first() + "" : days.first() + " to " + days.last();
    return String.format(
        Locale.ROOT,
        "%s on %s: %s (UTC).",
        Counted.of(rows, "new position"),
        Counted.of(days.size(), "day"),
        span);
  }

  private static long rows(List<ImportedFile> files) {
    return files.stream().mapToLong(ImportedFile::rows).sum();
  }

  private static long statements(List<ImportedFile> files) {
    return files.stream().mapToLong(ImportedFile::statements).sum();
  }

  private static long events(List<EventPart> parts) {
    return parts.stream().mapToLong(EventPart::rows).sum();
  }
}
