package org.wheelsdown.store.event;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wheelsdown.core.track.Removal;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;

/** All files of events that one working out writes or keeps. */
final class EventFiles {
  private final ReplacedWindows windows;
  private final Map<EventTable, EventWriter> writers = new EnumMap<>(EventTable.class);
  private final Map<EventTable, List<EventPart>> kept = new EnumMap<>(EventTable.class);

  EventFiles(Engine engine, ParquetFiles files, Staging staging) {
    this.windows = new ReplacedWindows(engine);
    for (EventTable table : EventTable.values()) {
      writers.put(table, new EventWriter(engine, files, staging, table, windows));
    }
  }

  void add(List<Outcome> outcomes, Citations citations) {
    windows.add(outcomes.stream().map(Outcome::window).toList());
    for (EventTable table : EventTable.values()) {
      writer(table)
          .add(
              rows -> {
                EventAppender appender = appender(table, new EventRow(rows), citations);
                for (Outcome outcome : outcomes) {
                  appender.append(outcome);
                }
              });
    }
  }

  private static EventAppender appender(EventTable table, EventRow row, Citations citations) {
    return switch (table) {
      case FLIGHTS -> new FlightAppender(row, citations);
      case STAYS -> new StayAppender(row, citations);
      case GAPS -> new GapAppender(row, citations);
      case MARKS -> new MarkAppender(row, citations);
    };
  }

  /** Writes the files of all months that change; none of them counts yet. */
  void write(Events before) throws IOException {
    for (EventTable table : EventTable.values()) {
      kept.put(table, writer(table).write(table.parts(before)));
    }
  }

  /** Moves what was written to where it will count. The manifest must be locked. */
  Events move(int imports, Map<Removal, Long> removed) throws IOException {
    Map<EventTable, List<EventPart>> parts = new EnumMap<>(EventTable.class);
    for (EventTable table : EventTable.values()) {
      Stream<EventPart> old = kept.getOrDefault(table, List.of()).stream();
      parts.put(table, Stream.concat(old, writer(table).move().stream()).toList());
    }
    return new Events(
        Events.CURRENT_VERSION,
        imports,
        parts.getOrDefault(EventTable.FLIGHTS, List.of()),
        parts.getOrDefault(EventTable.STAYS, List.of()),
        parts.getOrDefault(EventTable.GAPS, List.of()),
        parts.getOrDefault(EventTable.MARKS, List.of()),
        removed);
  }

  private EventWriter writer(EventTable table) {
    EventWriter writer = writers.get(table);
    if (writer == null) {
      throw new IllegalStateException("no writer of " + table);
    }
    return writer;
  }
}
