package org.wheelsdown.store.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Dossier.Section;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.coverage.CoverageQuestions;
import org.wheelsdown.store.coverage.CoverageReading;
import org.wheelsdown.store.engine.Deadline;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.OpenEngine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;
import org.wheelsdown.store.statement.IdentityTable;
import org.wheelsdown.store.statement.StatementTable;
import org.wheelsdown.store.track.Tracks;

/**
 * Answers questions from a workspace's events, as they are when the question is asked: an answer
 * that is still being read is not touched by what is imported meanwhile.
 */
public final class Questions implements AutoCloseable {
  private static final String NO_DOCUMENTS =
      """
      CREATE TEMP TABLE documents_none (icao VARCHAR, day DATE, file_id BIGINT, member INTEGER,
        registration VARCHAR, type VARCHAR)
      """;

  private final Folder workspace;
  private final Airports airports;
  private final AircraftKinds kinds;
  private final OpenEngine open;
  private final CoverageQuestions coverage;
  private final Deadline deadline;

  /**
   * @param airports where the airports lie that events name
   * @param kinds what can be expected of an aircraft, by its type
   */
  public Questions(Folder workspace, Airports airports, AircraftKinds kinds) {
    this.workspace = workspace;
    this.airports = airports;
    this.kinds = kinds;
    this.open = new OpenEngine(workspace);
    this.coverage = new CoverageQuestions(workspace, open::connect);
    this.deadline = Deadline.NONE;
  }

  private Questions(Questions all, Deadline deadline) {
    this.workspace = all.workspace;
    this.airports = all.airports;
    this.kinds = all.kinds;
    this.open = all.open;
    this.coverage = all.coverage.endingBy(deadline);
    this.deadline = deadline;
  }

  /**
   * The same, whose answers are there by then, or end in a {@link
   * org.wheelsdown.store.engine.TimeIsUpException}. Only this is to be closed, not what is given
   * back.
   */
  public Questions endingBy(Deadline then) {
    return new Questions(this, then);
  }

  /** How aircraft were heard in this workspace, as far as that was worked out. */
  public CoverageQuestions coverage() {
    return coverage;
  }

  /** The answer, its rows without citations. */
  public Answer answer(Question question) {
    return answer(question, Slice.WHOLE);
  }

  /** Some rows of the answer, without citations; its caveats are those of the whole. */
  public Answer answer(Question question, Slice slice) {
    return answer(question, slice, false);
  }

  /** The answer, each row with the positions it rests on. */
  public Answer answerCited(Question question) {
    return answerCited(question, Slice.WHOLE);
  }

  /** Some rows of the answer, each with the positions it rests on. */
  public Answer answerCited(Question question, Slice slice) {
    return answer(question, slice, true);
  }

  /**
   * Writes the answer to a Parquet file, in place of what may be there.
   *
   * @return how many rows were written
   */
  public long export(Question question, Path file) {
    return export(question, file, false);
  }

  /** As {@link #export}, with one more column: a list of each row's citations. */
  public long exportCited(Question question, Path file) {
    return export(question, file, true);
  }

  /**
   * What could have been found at all, for a question to which there is no answer: which of the
   * aircraft and days are not there, and how low anybody was heard, as far as the coverage was
   * worked out.
   */
  public Seeing seeing(Question question) {
    EmptyAnswer empty = new EmptyAnswer(question.filter(), coverage);
    Lock reading = WorkspaceLocks.of(workspace).reading();
    Manifest manifest = new ManifestFile(workspace).read();
    try (reading;
        Engine engine = engine(false)) {
      Sources sources = new Sources(engine, open.files(engine), manifest, false);
      List<String> sentences =
          Stream.of(
                  empty.aircraft(engine, sources.documents()).stream(),
                  new UnknownAircraft(question.filter().who())
                      .in(engine, sources.identity()).stream(),
                  new NamesAlike(engine, sources.identity()).of(question.filter().who()).stream(),
                  empty.days().stream(),
                  empty.places(airports).stream())
              .flatMap(each -> each)
              .toList();
      return new Seeing(sentences, empty.isCovered(airports));
    }
  }

  /** What documents call the aircraft that were heard, where it has a text in it. */
  public List<KnownName> names(KnownName.Of of, String text, int most) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    Manifest manifest = new ManifestFile(workspace).read();
    try (reading;
        Engine engine = engine(false)) {
      Sources sources = new Sources(engine, open.files(engine), manifest, false);
      return new KnownNames(engine, sources.identity()).of(of, text, most);
    }
  }

  /**
   * Who an aircraft was from day to day, and what documents say of it, as two sections of its
   * dossier.
   */
  public List<Section> identity(Who who) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    Manifest manifest = new ManifestFile(workspace).read();
    try (reading;
        Engine engine = engine(false)) {
      StatementTable.createNone(engine);
      return new IdentitySections(
              engine, new Sources(engine, open.files(engine), manifest, false), who)
          .all();
    }
  }

  /** Where it is asked what was heard of aircraft, report by report; to be used before closing. */
  public Tracks tracks() {
    return new Tracks(workspace, open);
  }

  private Answer answer(Question question, Slice slice, boolean cited) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    try {
      Manifest manifest = new ManifestFile(workspace).read();
      Engine engine = engine(cited || isWide(question.filter()));
      try {
        return answer(question, slice, cited, manifest, reading, engine);
      } catch (RuntimeException e) {
        engine.close();
        throw e;
      }
    } catch (RuntimeException e) {
      reading.close();
      throw e;
    }
  }

  private Answer answer(
      Question question,
      Slice slice,
      boolean cited,
      Manifest manifest,
      Lock reading,
      Engine engine) {
    Sources sources = new Sources(engine, open.files(engine), manifest, cited);
    Rows rows = new Rows(engine, sources, airports, kinds, cited);
    AnswerSql asked = rows.of(question);
    classify(question, asked, engine);
    List<String> caveats = new ArrayList<>(new Caveats(manifest).of(question.filter()));
    caveats.addAll(rows.caveats());
    caveats.addAll(
        new IdentityCaveats(engine).of(asked, question.filter().who(), sources.silent()));
    UnseenEnds ends = new UnseenEnds(engine, coverage, airports);
    caveats.addAll(new UnseenCaveats(engine, sources, rows, ends).of(question, asked));
    List<String> queries =
        portions(question, asked, sources, engine).stream()
            .map(portion -> portion.select(AnswerColumn::forReading, cited))
            .toList();
    List<Column> columns = QuestionColumns.of(question.getClass());
    List<String> wanted = slice.of(queries, query -> count(query, engine));
    return new StreamedAnswer(
        new OpenQuery(reading, engine, wanted, columns, cited), columns, caveats);
  }

  private static long count(String query, Engine engine) {
    return engine.list("SELECT count(*) FROM (%s)".formatted(query), row -> row.getLong(1)).get(0);
  }

  private long export(Question question, Path file, boolean cited) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    Manifest manifest = new ManifestFile(workspace).read();
    try (reading;
        Engine engine = engine(cited || isWide(question.filter()))) {
      Sources sources = new Sources(engine, open.files(engine), manifest, cited);
      Rows rows = new Rows(engine, sources, airports, kinds, cited);
      AnswerSql asked = rows.of(question);
      classify(question, asked, engine);
      String told =
          new LocalTimeColumns(engine, airports)
              .beside(
                  asked.select(AnswerColumn::forFile, cited), AnswerTable.of(question).columns());
      return copy(engine, told, file);
    }
  }

  private static long copy(Engine engine, String sql, Path file) {
    try {
      return engine.copy(
          sql, ParquetFiles.text(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
    } catch (WorkspaceException e) {
      throw new WorkspaceException("The file " + file + " could not be written.", e);
    }
  }

  /** Few events are in memory already, and sorted there at once. */
  private static List<AnswerSql> portions(
      Question question, AnswerSql asked, Sources sources, Engine engine) {
    return sources.isFew(question.filter())
        ? List.of(asked)
        : new Portions(engine).of(asked, AnswerTable.of(question).order());
  }

  /** Whether so much can be asked for that it does not fit into memory while it is sorted. */
  private static boolean isWide(Filter filter) {
    return filter.who().equals(Who.ANYBODY) && filter.where().equals(Where.ANYWHERE);
  }

  /** What is much, or comes with citations, is read with one thread, by an engine of its own. */
  private Engine engine(boolean isAlone) {
    Engine unlimited =
        isAlone
            ? Engine.start(workspace, workspace.spill().resolve(UUID.randomUUID().toString()))
            : open.connect();
    Engine engine = unlimited.endingBy(deadline);
    try {
      for (EventTable table : EventTable.values()) {
        table.createNone(engine);
      }
      engine.execute(NO_DOCUMENTS);
      IdentityTable.createNone(engine);
      GapClasses.createNone(engine);
      PointsInside.createNone(engine);
      return engine;
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  private void classify(Question question, AnswerSql asked, Engine engine) {
    if (question instanceof Question.Gaps) {
      try (CoverageReading reading = coverage.begin()) {
        new GapClasses(reading, airports).fill(engine, asked.asked());
      }
    }
  }

  /** Lets go of what is kept from one question to the next; what is open can still be read. */
  @Override
  public void close() {
    open.close();
  }
}
