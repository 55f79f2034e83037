package org.wheelsdown.io.export;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.io.export.TrackStretch.Heard;
import org.wheelsdown.io.export.TrackStretch.Rests;

/**
 * Makes stretches of the reports of aircraft, which come by their time. Of each aircraft the
 * stretch is kept that has not ended yet, and no more.
 */
final class TrackStretches implements Iterator<TrackStretch> {
  private final List<String> names;
  private final Iterator<Row> rows;
  private final Map<String, OpenStretch> open = new LinkedHashMap<>();
  private final Queue<TrackStretch> ended = new ArrayDeque<>();
  private long count;

  /**
   * @param answer to a question for positions; its rows are used up
   */
  TrackStretches(Answer answer) {
    names = answer.columns().stream().map(Column::name).toList();
    rows = answer.rows();
  }

  /** Rows that were read so far. */
  long rows() {
    return count;
  }

  @Override
  public boolean hasNext() {
    while (ended.isEmpty() && rows.hasNext()) {
      add(rows.next());
    }
    if (ended.isEmpty()) {
      open.values().forEach(each -> each.finished().ifPresent(ended::add));
      open.clear();
    }
    return !ended.isEmpty();
  }

  @Override
  public TrackStretch next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ended.remove();
  }

  private void add(Row row) {
    count++;
    OpenStretch stretch = open.computeIfAbsent(text(row, "icao"), OpenStretch::new);
    Optional<Heard> heard = heard(row);
    if (heard.isEmpty() || !text(row, "removed").isEmpty()) {
      stretch.leaveOut();
      return;
    }
    if (stretch.isSilentUntil(heard.get())) {
      stretch.finished().ifPresent(ended::add);
      stretch = new OpenStretch(text(row, "icao"));
      open.put(text(row, "icao"), stretch);
    }
    stretch.add(heard.get(), rests(row));
  }

  private Optional<Heard> heard(Row row) {
    return value(row, "time") instanceof Value.Time time
            && value(row, "latitude") instanceof Value.Measure latitude
            && value(row, "longitude") instanceof Value.Measure longitude
        ? Optional.of(new Heard(time.instant(), latitude.number(), longitude.number()))
        : Optional.empty();
  }

  private Rests rests(Row row) {
    long number = value(row, "row") instanceof Value.Count count ? count.number() : 0;
    return new Rests(text(row, "file"), text(row, "document"), number, number);
  }

  private String text(Row row, String name) {
    return value(row, name).asText();
  }

  private Value value(Row row, String name) {
    return row.values().get(names.indexOf(name));
  }
}
