package org.wheelsdown.store.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.store.manifest.ImportedFile;

/** Counts what comes out of one source while it is read. */
final class SourceTally {
  private static final long MICROS_A_DAY = TimeUnit.DAYS.toMicros(1);

  private final ImportSource source;
  private final long id;
  private final Map<Problem, Long> problems = new EnumMap<>(Problem.class);
  private final TreeSet<Long> days = new TreeSet<>();
  private long lastDay = Long.MIN_VALUE;
  private long rows;
  private final Set<String> named = new HashSet<>();
  private long statements;
  private DocumentRank rank = DocumentRank.COMMUNITY;

  SourceTally(ImportSource source) {
    this.source = source;
    this.id = source.id();
  }

  String name() {
    return source.name();
  }

  /** Where it lies, if it does. */
  Optional<Path> path() {
    return source.path();
  }

  long id() {
    return id;
  }

  /** Its files, if they are the workspace's to keep. */
  List<Path> handedOver() {
    return source.handedOver();
  }

  /** Where in the workspace one of them is kept. */
  String keptAt(Path file) {
    return source.keptAt(file);
  }

  /** Nothing is known of it afterwards: the next import looks at the same bytes anew. */
  boolean isForgotten() {
    return !handedOver().isEmpty() && rows + statements == 0;
  }

  String sha256() {
    return source.sha256();
  }

  void count(Position position) {
    if (position.origin().source() != id) {
      throw new IllegalArgumentException("a position of another file than " + source.name());
    }
    rows++;
    long day = Math.floorDiv(position.time(), MICROS_A_DAY);
    if (day != lastDay) {
      days.add(day);
      lastDay = day;
    }
  }

  void rank(DocumentRank told) {
    rank = told;
  }

  void count(Statement statement) {
    statements++;
    named.add(name(statement.subject()));
  }

  private static String name(Subject subject) {
    String other = subject.registration().isEmpty() ? subject.serial() : subject.registration();
    return subject.address().map(Address::toString).orElse(other);
  }

  void count(Problem problem, long times) {
    problems.merge(problem, times, Long::sum);
  }

  /** What the manifest will say of the source. */
  ImportedFile result(Instant imported, int importNumber) {
    List<LocalDate> dates = days.stream().map(LocalDate::ofEpochDay).toList();
    return new ImportedFile(
        source.name(),
        source.sha256(),
        source.size(),
        source.origin(),
        source.licence(),
        imported,
        importNumber,
        rows,
        problems,
        dates,
        statements,
        named.size(),
        statements > 0 ? Optional.of(rank) : Optional.empty(),
        source.published(),
        source.captured(),
        source.handedOver().isEmpty()
            ? source.path().map(Path::toString)
            : Optional.of(source.name()),
        handedOver().stream().map(source::keptAt).toList());
  }
}
