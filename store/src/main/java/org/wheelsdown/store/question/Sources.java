package org.wheelsdown.store.question;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.overflight.OverflightRows;
import org.wheelsdown.store.statement.IdentityTable;
import org.wheelsdown.store.statement.StatementTable;

/** What is in a workspace's files, as SQL reads it: each text is what follows {@code FROM}. */
final class Sources {
  private final ParquetFiles files;
  private final Manifest manifest;

  Sources(ParquetFiles files, Manifest manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  /** All events of a kind. */
  String all(EventTable table) {
    return table.source(files, table.parts(manifest.currentEvents()));
  }

  /** The events that can be an answer to a filter. */
  AskedEvents asked(Filter filter) {
    return new AskedEvents(files, manifest.currentEvents(), filter);
  }

  /** All events of a kind, with what is less probable than a filter asks for as unknown. */
  String asKnown(EventTable table, Filter filter) {
    return new LeastProbability(filter).of(table, all(table));
  }

  /** Whose each aircraft was from when to when; its columns are to be called {@code said}. */
  String identity() {
    return IdentityTable.said(files, manifest);
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
  OverflightRows overflights(Engine engine, Airports airports) {
    return new OverflightRows(engine, files, manifest, airports);
  }

  /** A condition on the column {@code icao} that leaves out what cannot be meant. */
  String aircraft(Who who) {
    List<String> conditions = new WhoConditions(who, identity()).ofEvents();
    return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
  }
}
