package org.wheelsdown.store.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.AirportTimes;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/** Puts times at airports beside the rows of an answer once more, by the clocks there. */
final class LocalTimeColumns {
  private final Engine engine;
  private final Airports airports;

  LocalTimeColumns(Engine engine, Airports airports) {
    this.engine = engine;
    this.airports = airports;
  }

  private record At(long micros, String airport) {}

  /**
   * A query for the same rows in the same order with more columns.
   *
   * @param rows a query for rows, with these columns and maybe others
   */
  String beside(String rows, List<AnswerColumn> columns) {
    Map<String, String> times =
        AirportTimes.events(columns.stream().map(each -> each.column().name()).toList());
    if (times.isEmpty()) {
      return rows;
    }
    engine.execute("CREATE TEMP TABLE told_in_utc AS " + rows);
    fill(times);
    String more =
        times.keySet().stream()
            .map(time -> ", at_%1$s.told AS %2$s".formatted(time, AirportTimes.localName(time)))
            .collect(Collectors.joining());
    String joins =
        times.entrySet().stream()
            .map(each -> join(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    return "SELECT told_in_utc.*%s FROM told_in_utc%s ORDER BY told_in_utc.rowid"
        .formatted(more, joins);
  }

  private void fill(Map<String, String> times) {
    List<At> all = asked(times);
    engine.execute(
        "CREATE TEMP TABLE told_by_clocks (micros BIGINT, airport VARCHAR, told VARCHAR)");
    engine.fill(
        "told_by_clocks",
        appender -> {
          for (At at : all) {
            String told = told(at);
            if (!told.isEmpty()) {
              appender.beginRow().append(at.micros()).append(at.airport()).append(told).endRow();
            }
          }
        });
  }

  /** Every time with the airport at which it was, each once. */
  private List<At> asked(Map<String, String> times) {
    String asked =
        times.entrySet().stream()
            .map(each -> "SELECT epoch_us(%s), %s".formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining(" FROM told_in_utc UNION ", "", " FROM told_in_utc"));
    return engine.list(
        "FROM (%s) AS asked(micros, airport) WHERE micros IS NOT NULL AND airport IS NOT NULL"
            .formatted(asked),
        row -> new At(row.getLong(1), row.getString(2)));
  }

  private String told(At at) {
    return airports
        .find(at.airport())
        .flatMap(airport -> AirportTimes.local(Micros.instant(at.micros()), airport))
        .orElse("");
  }

  private static String join(String time, String airport) {
    return " LEFT JOIN told_by_clocks AS at_%1$s ON at_%1$s.micros = epoch_us(told_in_utc.%1$s) AND at_%1$s.airport = told_in_utc.%2$s"
        .formatted(time, airport);
  }
}
