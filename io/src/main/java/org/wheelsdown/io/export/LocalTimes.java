package org.wheelsdown.io.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.AirportTimes;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/**
 * An answer with more columns after its own: each time that belongs to an airport once more by the
 * clocks there, such as {@code 2019-01-23T23:35:04-05:00} in {@code landing_local}. Empty where the
 * time or the airport is not known.
 */
public final class LocalTimes implements Answer {
  private final Answer answer;
  private final RowAirports airports;
  private final List<Integer> times;
  private final List<Column> columns;

  private LocalTimes(Answer answer, Airports airports) {
    this.answer = answer;
    this.airports = new RowAirports(answer.columns(), airports);
    times =
        IntStream.range(0, answer.columns().size())
            .filter(this.airports::isEventTime)
            .boxed()
            .toList();
    columns = columns(answer.columns());
  }

  /** The columns that answers have with local times beside. */
  public static List<Column> columns(List<Column> columns) {
    List<String> names = columns.stream().map(Column::name).toList();
    return Stream.concat(
            columns.stream(),
            AirportTimes.events(names).keySet().stream()
                .map(time -> new Column(AirportTimes.localName(time), Column.Kind.TEXT)))
        .toList();
  }

  /** Closing it closes the answer. */
  public static Answer beside(Answer answer, Airports airports) {
    return new LocalTimes(answer, airports);
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public Iterator<Row> rows() {
    Iterator<Row> rows = answer.rows();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return withLocalTimes(rows.next());
      }
    };
  }

  private Row withLocalTimes(Row row) {
    List<Value> values = new ArrayList<>(row.values());
    for (int time : times) {
      values.add(local(row, time).<Value>map(Value.Text::new).orElseGet(Value.Unknown::new));
    }
    return new Row(values, row.citations(), row.statements());
  }

  private Optional<String> local(Row row, int column) {
    if (!(row.values().get(column) instanceof Value.Time time)) {
      return Optional.empty();
    }
    return airports
        .ofTime(row, column)
        .flatMap(airport -> AirportTimes.local(time.instant(), airport));
  }

  @Override
  public List<String> caveats() {
    return answer.caveats();
  }

  @Override
  public void close() {
    answer.close();
  }
}
