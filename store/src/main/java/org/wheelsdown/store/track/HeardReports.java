package org.wheelsdown.store.track;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Span;
import org.wheelsdown.core.track.JudgedReport;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.Citations;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.position.AddressCondition;

/**
 * Reads what was heard of single aircraft. Each UTC day is judged together with the days before and
 * after it, so what is said of a report does not depend on the time that is asked about, and no
 * more than three days are in memory.
 */
public final class HeardReports {
  /** More than a clock is ever corrected by: so near midnight the next day counts as well. */
  private static final Duration CLOCK = Duration.ofMinutes(5);

  private final Engine engine;
  private final ParquetFiles files;
  private final Manifest manifest;

  public HeardReports(Engine engine, ParquetFiles files, Manifest manifest) {
    this.engine = engine;
    this.files = files;
    this.manifest = manifest;
  }

  /**
   * All that was heard of an aircraft, travel or not, day by day and in time order within each.
   * Copies of one report that stand together in one source are told once. It is read as the stream
   * is consumed.
   *
   * @param since the first instant that counts, by the corrected clock
   * @param until the first instant that no longer counts
   */
  public Stream<HeardReport> of(Address aircraft, Instant since, Instant until) {
    Set<LocalDate> days = days(aircraft);
    if (days.isEmpty()) {
      return Stream.empty();
    }
    Citations citations = Citations.of(List.of(aircraft), engine, files, manifest);
    HeardDays heard = new HeardDays(aircraft, days, engine, files, manifest);
    Predicate<LocalDate> counts =
        day -> !day.isBefore(day(since.minus(CLOCK))) && !day.isAfter(day(until.plus(CLOCK)));
    return days.stream()
        .filter(counts)
        .flatMap(day -> judged(heard, day))
        .filter(report -> !report.position().instant().isBefore(since))
        .filter(report -> report.position().instant().isBefore(until))
        .map(report -> new HeardReport(report, citations.citation(span(report))));
  }

  private static Stream<JudgedReport> judged(HeardDays heard, LocalDate day) {
    return JudgedReport.of(heard.around(day)).stream()
        .filter(report -> day(report.told()).equals(day));
  }

  private Set<LocalDate> days(Address aircraft) {
    List<String> paths = manifest.documents().stream().map(DocumentPart::path).toList();
    if (paths.isEmpty()) {
      return Set.of();
    }
    return new TreeSet<>(
        engine.list(
            "SELECT DISTINCT day FROM %s WHERE %s"
                .formatted(files.source(paths), AddressCondition.isOneOf(List.of(aircraft))),
            row -> row.getObject(1, LocalDate.class)));
  }

  private static Span span(JudgedReport report) {
    int row = report.position().row();
    Instant told = report.told();
    return new Span(report.position().origin(), row, row, told, told, 1);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
