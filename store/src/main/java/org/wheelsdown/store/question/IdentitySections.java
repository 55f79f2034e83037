package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Dossier.Section;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.engine.Engine;

/** Who an aircraft was from when to when, and the statements that this rests on. */
final class IdentitySections {
  private static final List<String> PERIOD =
      List.of(
          "icao",
          "from_day",
          "until_day",
          "airframe",
          "registration",
          "type",
          "type_name",
          "serial",
          "built",
          "operator",
          "owner",
          "category",
          "state",
          "privacy",
          "identity");

  private static final List<String> STATEMENT =
      List.of(
          "icao",
          "property",
          "value",
          "used",
          "held_from",
          "held_until",
          "said",
          "file",
          "place",
          "sha256");

  /** Open ends are empty. */
  private static final String PERIODS =
      """
      SELECT said_icao AS icao, if(from_day = '0001-01-01', NULL, from_day) AS from_day,
        if(until_day = '9999-12-31', NULL, until_day) AS until_day,
        * EXCLUDE (said_icao, from_day, until_day)
      FROM %s AS said WHERE %s""";

  private static final String USED =
      """
      SELECT DISTINCT icao, s.property, s."value" AS "value",
        if(s.used, 'used', 'not used') AS used, s.held_from, s.held_until, s.said, s.file, s.place,
        s.sha256
      FROM (SELECT icao, unnest(statements) AS s FROM (%s))""";

  /** Of an aircraft that nobody heard. */
  private static final String STATED =
      """
      SELECT DISTINCT icao, property, "value", NULL AS used, held_from, held_until, said,
        NULL AS file, place, document AS sha256
      FROM %s WHERE icao IN (%s) OR upper(registration) IN (%s)""";

  private final Engine engine;
  private final Sources sources;
  private final Who who;

  IdentitySections(Engine engine, Sources sources, Who who) {
    this.engine = engine;
    this.sources = sources;
    this.who = who;
  }

  /** The periods, and then the statements. */
  List<Section> all() {
    String conditions = String.join(" AND ", new WhoConditions(who).all());
    String periods = PERIODS.formatted(sources.identity(), conditions);
    List<Row> identity = rows(periods, PERIOD, "icao, from_day NULLS FIRST");
    String statements = identity.isEmpty() ? stated() : USED.formatted(periods);
    List<Row> rows = rows(statements, STATEMENT, "icao, property, used DESC, said, place");
    return List.of(
        section("identity", "Who it was, from day to day", PERIOD, identity),
        section("statements", "What documents say", STATEMENT, rows));
  }

  private String stated() {
    Set<String> addresses =
        who.addresses().stream().map(Address::toString).collect(Collectors.toSet());
    return STATED.formatted(sources.statements(), orNone(addresses), orNone(who.registrations()));
  }

  private static String orNone(Set<String> texts) {
    return texts.isEmpty() ? "NULL" : QuestionConditions.list(texts);
  }

  private List<Row> rows(String query, List<String> columns, String order) {
    String texts =
        columns.stream()
            .map("nullif(\"%s\"::VARCHAR, '')"::formatted)
            .collect(Collectors.joining(", "));
    return engine.list(
        "SELECT %s FROM (%s) ORDER BY %s".formatted(texts, query, order),
        row -> row(row, columns.size()));
  }

  private static Row row(ResultSet result, int columns) throws SQLException {
    List<Value> values = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      String text = result.getString(i);
      values.add(text == null ? new Value.Unknown() : new Value.Text(text));
    }
    return new Row(values, List.of());
  }

  private static Section section(String name, String title, List<String> columns, List<Row> rows) {
    Stream<Column> texts = columns.stream().map(each -> new Column(each, Column.Kind.TEXT));
    return new Section(name, title, texts.toList(), rows, rows.size());
  }
}
