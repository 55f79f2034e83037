package org.wheelsdown.io.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** An answer put together by hand. */
record GivenAnswer(List<Column> columns, List<Row> given, List<String> caveats) implements Answer {
  static final List<Column> FLIGHT_COLUMNS =
      List.of(
          new Column("icao", Column.Kind.TEXT),
          new Column("registration", Column.Kind.TEXT),
          new Column("type", Column.Kind.TEXT),
          new Column("callsign", Column.Kind.TEXT),
          new Column("takeoff_time", Column.Kind.TIME),
          new Column("takeoff_airport", Column.Kind.TEXT),
          new Column("takeoff_evidence", Column.Kind.TEXT),
          new Column("takeoff_probability", Column.Kind.NUMBER),
          new Column("landing_time", Column.Kind.TIME),
          new Column("landing_airport", Column.Kind.TEXT),
          new Column("landing_evidence", Column.Kind.TEXT),
          new Column("landing_probability", Column.Kind.NUMBER),
          new Column("distance_km", Column.Kind.NUMBER),
          new Column("passes", Column.Kind.INTEGER));

  static final List<Column> STAY_COLUMNS =
      List.of(
          new Column("icao", Column.Kind.TEXT),
          new Column("airport", Column.Kind.TEXT),
          new Column("arrived", Column.Kind.TIME),
          new Column("departed", Column.Kind.TIME),
          new Column("arrived_evidence", Column.Kind.TEXT),
          new Column("departed_evidence", Column.Kind.TEXT),
          new Column("arrived_earliest", Column.Kind.TIME),
          new Column("arrived_latest", Column.Kind.TIME),
          new Column("probability", Column.Kind.NUMBER));

  /** A stay of which nobody heard the landing. */
  static Row inferredStay() {
    return row(
        "ae4af6",
        "MUGM",
        Instant.parse("2025-02-04T14:18:00Z"),
        Instant.parse("2025-02-04T16:02:00Z"),
        "inferred",
        "observed",
        Instant.parse("2025-02-04T14:05:00Z"),
        Instant.parse("2025-02-04T14:31:00Z"),
        0.943);
  }

  static final Citation CITATION =
      new Citation(
          "2019-01-24.tar",
          "ab".repeat(32),
          "adsb.lol",
          "ODbL 1.0",
          "./traces/f6/trace_full_f0c0f6.json",
          3,
          1204,
          Instant.parse("2019-01-23T17:58:00Z"),
          Instant.parse("2019-01-24T04:41:30Z"),
          1190);

  static GivenAnswer of(List<Column> columns, Row... rows) {
    return new GivenAnswer(columns, List.of(rows), List.of());
  }

  static Row row(Object... values) {
    List<Value> typed = new ArrayList<>();
    for (Object value : values) {
      typed.add(typed(value));
    }
    return new Row(typed, List.of(CITATION));
  }

  /** Asunción to Havana, as the story has it. */
  static Row toHavana() {
    return row(
        "f0c0f6",
        "",
        "IL96",
        "RSD096",
        Instant.parse("2019-01-23T18:00:00Z"),
        "SGAS",
        "observed",
        1.0,
        Instant.parse("2019-01-24T04:40:00Z"),
        "MUHA",
        "observed",
        1.0,
        6432.1,
        0L);
  }

  @Override
  public Iterator<Row> rows() {
    return given.iterator();
  }

  @Override
  public void close() {}

  private static Value typed(Object value) {
    if (value instanceof Instant instant) {
      return new Value.Time(instant);
    } else if (value instanceof Double number) {
      return new Value.Measure(number);
    } else if (value instanceof Long number) {
      return new Value.Count(number);
    }
    return value.toString().isEmpty() ? new Value.Unknown() : new Value.Text(value.toString());
  }
}
