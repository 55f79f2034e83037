package org.wheelsdown.store.question;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.journey.AircraftTimes;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.IdentityPart;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.overflight.OverflightRows;
import org.wheelsdown.store.statement.IdentityTable;
import org.wheelsdown.store.statement.StatementTable;
import org.wheelsdown.store.track.HeardReport;
import org.wheelsdown.store.track.HeardReports;
import org.wheelsdown.store.track.PositionRows;

/** What is in a workspace's files, as SQL reads it: each text is what follows {@code FROM}. */
final class Sources {
  /** At so many airports there can be few events only; at more there may be millions. */
  private static final int FEW_PLACES = 1_000;

  private static final int FEW_AIRCRAFT = 300;

  /** Where a question has no end: nothing that was heard is later. */
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  /** They are by far the widest, and without citations nobody asks for them. */
  private static final String NO_STATEMENTS = "REPLACE (NULL AS statements)";

  private final Engine engine;
  private final ParquetFiles files;
  private final Manifest manifest;
  private final Map<Who, AskedAircraft> aircraft = new HashMap<>();
  private final boolean cited;
  private final EventSearch search;
  private int kept;

  /**
   * @param cited whether the statements are needed by which it is known whose aircraft were
   * @param engine reads them, and is left with temporary tables of what a question is about
   */
  Sources(Engine engine, ParquetFiles files, Manifest manifest, boolean cited) {
    this.engine = engine;
    this.files = files;
    this.manifest = manifest;
    this.cited = cited;
    this.search = new EventSearch(engine, files);
  }

  /** All events of a kind. */
  String all(EventTable table) {
    return table.source(files, EventPart.pathsByAircraft(table.parts(manifest.currentEvents())));
  }

  /** The events that can be an answer to a filter. */
  AskedEvents asked(Filter filter) {
    AskedAircraft those = aircraft(filter.who());
    return new AskedEvents(search, files, manifest.currentEvents(), filter, those);
  }

  /**
   * What follows {@code FROM} for the flights of some aircraft in their times, and perhaps more.
   *
   * @param known says how probable their ends must be
   * @param cited whether with their citations
   */
  String flights(Filter known, AircraftTimes times, boolean cited) {
    String found = new FlightsInTimes(files, manifest.currentEvents()).of(times, cited);
    return new LeastProbability(known).of(EventTable.FLIGHTS, found);
  }

  /** A question as SQL over events that can be an answer to it. */
  AnswerSql sql(Question question, String events) {
    return new AnswerSql(
        question, events, aircraft(question.filter().who()).condition(), identity());
  }

  /**
   * The same, and where only few events can be an answer, they are read once into a table of the
   * engine's, and what documents say of their aircraft into another.
   */
  AnswerSql sqlOfFew(Question question, String events) {
    return isFew(question.filter()) ? kept(question, events) : sql(question, events);
  }

  /** The same for events that are few in any case. */
  AnswerSql kept(Question question, String events) {
    kept++;
    String table = "asked_events_" + kept;
    String whose = "asked_identity_" + kept;
    String candidates = sql(question, events).candidates();
    engine.execute("CREATE TEMP TABLE %s AS FROM %s".formatted(table, candidates));
    engine.execute(
        "CREATE TEMP TABLE %s AS SELECT * %s FROM %s WHERE said_icao IN (SELECT icao FROM %s)"
            .formatted(whose, cited ? "" : NO_STATEMENTS, identity(), table));
    return AnswerSql.ofKept(question, table, whose);
  }

  /** Whether only few events can be an answer. */
  boolean isFew(Filter filter) {
    Where where = filter.where();
    return aircraft(filter.who()).addresses().isPresent()
        || Stream.of(where.at(), where.from(), where.to())
            .flatMap(Optional::stream)
            .anyMatch(idents -> idents.size() <= FEW_PLACES);
  }

  /** Whether those are few that are meant, so that it is soon seen what they all did. */
  boolean areFew(Who who) {
    return aircraft(who).addresses().map(all -> all.size() <= FEW_AIRCRAFT).orElse(false);
  }

  /** The aircraft that are meant. */
  private AskedAircraft aircraft(Who who) {
    return aircraft.computeIfAbsent(
        who, any -> AskedAircraft.of(engine, "asked_aircraft_" + aircraft.size(), who, identity()));
  }

  /** Whose each aircraft was from when to when; its columns are to be called {@code said}. */
  String identity() {
    return IdentityTable.said(files, manifest);
  }

  /** Of how many aircraft no document says what can be asked for, by column. */
  Map<String, Long> silent() {
    Map<String, Long> all = new HashMap<>();
    for (IdentityPart part : manifest.currentIdentity().parts()) {
      part.silent().forEach((column, aircraft) -> all.merge(column, aircraft, Long::sum));
    }
    return all;
  }

  /** All that documents say of aircraft. */
  String statements() {
    return StatementTable.source(files, manifest);
  }

  /** What each document holds and says of each aircraft and day. */
  String documents() {
    List<String> documents = manifest.documents().stream().map(DocumentPart::path).toList();
    return documents.isEmpty() ? "documents_none" : files.source(documents);
  }

  /** Of how many days in the time of a filter there is anything. */
  int days(Filter filter) {
    return (int)
        manifest.days().stream()
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .filter(
                day ->
                    filter
                        .since()
                        .map(first -> day.plus(Duration.ofDays(1)).isAfter(first))
                        .orElse(true))
            .filter(day -> filter.until().map(day::isBefore).orElse(true))
            .count();
  }

  /** Where overflights are worked out of the positions. */
  OverflightRows overflights(Airports airports) {
    return new OverflightRows(engine, files, manifest, airports);
  }

  /**
   * Reads the positions that are asked for.
   *
   * @return what follows {@code FROM} for them
   */
  String positions(Question.Positions question) {
    Filter filter = question.filter();
    PositionRows rows = PositionRows.create(engine);
    HeardReports reports = new HeardReports(engine, files, manifest);
    for (String address : aircraft(filter.who()).addresses().orElseThrow()) {
      try (Stream<HeardReport> heard =
          reports.of(
              Address.parse(address),
              filter.since().orElse(Instant.EPOCH),
              filter.until().orElse(LAST))) {
        rows.add(heard.iterator());
      }
    }
    return PositionRows.TABLE;
  }

  /** A condition on the column {@code icao} that leaves out what cannot be meant. */
  String isMeant(Who who) {
    return aircraft(who).condition();
  }
}
