package org.wheelsdown.casework.folder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.casework.yaml.Written;
import org.wheelsdown.casework.yaml.Written.Field;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.casework.yaml.Written.Scalar;
import org.wheelsdown.core.question.AirportTimes;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.spelling.Resembling;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.asking.TimeBound;
import org.wheelsdown.store.question.QuestionColumns;

/** That conditions look at columns which the answer has, and at places and times that there are. */
final class ConditionMeanings {
  private static final String STOPS = "stops";

  private final QuestionReader reader;
  private final Findings findings;

  ConditionMeanings(QuestionReader reader, Findings findings) {
    this.reader = reader;
    this.findings = findings;
  }

  /**
   * Tells what is wrong.
   *
   * @param with the conditions
   * @param kind of the question whose rows must meet them
   */
  void check(Entry with, QuestionKind kind) {
    List<String> columns = QuestionColumns.of(kind.asks()).stream().map(Column::name).toList();
    String none = kind.word() + " have no %s '%s'";
    check(with.entry("is"), none, "column", Set.copyOf(columns));
    check(with.entry("when"), none, "time at an airport", AirportTimes.events(columns).keySet());
    with.entry("when").ifPresent(this::checkTimes);
    checkStops(with, kind, columns);
  }

  private void check(Optional<Entry> condition, String none, String what, Set<String> columns) {
    if (condition.isEmpty()) {
      return;
    }
    condition
        .get()
        .fields()
        .fields()
        .forEach(
            (name, field) -> {
              if (!columns.contains(name)) {
                findings.mistake(
                    field.name(), none.formatted(what, name), Resembling.hint(name, columns));
              }
            });
  }

  /** The schema has seen to their form; the calendar may still not have them. */
  private void checkTimes(Entry when) {
    for (Written time : when.all().values()) {
      if (time instanceof Fields fields) {
        fields.fields().values().stream().map(Field::value).forEach(this::checkTime);
      } else {
        checkTime(time);
      }
    }
  }

  private void checkTime(Written time) {
    if (time instanceof Scalar scalar
        && scalar.text().strip().matches("\\d{4}-\\d{2}-\\d{2}.*")
        && TimeBound.read(scalar.text().strip()).isEmpty()) {
      findings.mistake(time, "'%s' is no time of the calendar".formatted(scalar.text()), "");
    }
  }

  private void checkStops(Entry with, QuestionKind kind, List<String> columns) {
    if (with.has(STOPS) && !columns.contains(STOPS)) {
      findings.mistake(
          with.value(STOPS).orElseThrow(), kind.word() + " have no stops", "journeys have");
      return;
    }
    for (Scalar place : with.scalars(STOPS)) {
      try {
        reader.airports(place.text().strip());
      } catch (MisreadQuestionException e) {
        findings.mistake(place, e.getMessage(), "");
      }
    }
  }
}
