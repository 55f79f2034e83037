package org.wheelsdown.store.dossier;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Column.Kind;
import org.wheelsdown.core.question.Dossier.Section;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** Flights counted by what flew them: an address, and whose it was by the documents of the day. */
final class FlownByAddress {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("icao", Kind.TEXT),
          new Column("registration", Kind.TEXT),
          new Column("type", Kind.TEXT),
          new Column("flights", Kind.INTEGER),
          new Column("first_heard", Kind.TIME),
          new Column("last_heard", Kind.TIME),
          new Column("distance_km", Kind.NUMBER),
          new Column("callsigns", Kind.TEXT));

  private final Map<List<String>, Count> counts = new TreeMap<>(FlownByAddress::compare);

  private static final class Count {
    private long flights;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;
    private double kilometres;
    private final Set<String> callsigns = new LinkedHashSet<>();
  }

  void add(Fields flight) {
    List<String> who =
        List.of(flight.text("icao"), flight.text("registration"), flight.text("type"));
    Count count = counts.computeIfAbsent(who, any -> new Count());
    Instant first = flight.time("first_heard").orElse(count.first);
    Instant last = flight.time("last_heard").orElse(count.last);
    count.flights++;
    count.first = first.isBefore(count.first) ? first : count.first;
    count.last = last.isAfter(count.last) ? last : count.last;
    count.kilometres += flight.number("distance_km");
    if (!flight.text("callsign").isEmpty()) {
      count.callsigns.add(flight.text("callsign"));
    }
  }

  Section section() {
    List<Row> rows =
        counts.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
    return new Section("flights", "Flights", COLUMNS, rows, rows.size());
  }

  private static Row row(List<String> who, Count count) {
    return new Row(
        List.of(
            text(who.get(0)),
            text(who.get(1)),
            text(who.get(2)),
            new Value.Count(count.flights),
            new Value.Time(count.first),
            new Value.Time(count.last),
            new Value.Measure(count.kilometres),
            text(String.join(" ", count.callsigns))),
        List.of());
  }

  private static Value text(String text) {
    return text.isEmpty() ? new Value.Unknown() : new Value.Text(text);
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join(" ", one).compareTo(String.join(" ", other));
  }
}
