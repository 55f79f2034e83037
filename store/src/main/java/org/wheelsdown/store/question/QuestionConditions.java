package org.wheelsdown.store.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.store.engine.ParquetFiles;

/** What must hold of events besides time and aircraft, as SQL. */
final class QuestionConditions {
  private static final String TAKEOFF = "takeoff_airport";
  private static final String LANDING = "landing_airport";

  private final Question question;
  private final AnswerTable table;

  QuestionConditions(Question question) {
    this.question = question;
    this.table = AnswerTable.of(question);
  }

  /** What this kind of question asks for beyond its filter. */
  Stream<String> ofKind() {
    if (question instanceof Question.Gaps gaps) {
      return Stream.of("epoch(gap_end - gap_start) >= " + gaps.leastLength().toSeconds());
    } else if (question instanceof Question.Marks marks && !marks.kinds().isEmpty()) {
      return Stream.of("kind" + in(names(marks.kinds())));
    }
    return Stream.empty();
  }

  /** What of that can only be told when the events are classified. */
  Stream<String> ofClass() {
    return question instanceof Question.Gaps gaps && !gaps.classes().isEmpty()
        ? Stream.of("gap_class" + in(names(gaps.classes())))
        : Stream.empty();
  }

  /** To be at one of some airports or, of what has positions, over the ground that is meant. */
  String at(Set<String> idents) {
    List<String> conditions = new ArrayList<>();
    if (question instanceof Question.Gaps) {
      if (!idents.isEmpty()) {
        conditions.add("list_has_any(stops, [" + list(idents) + "])");
      }
      conditions.add(PointsInside.isOneOf("before_latitude", "before_longitude"));
      conditions.add(PointsInside.isOneOf("after_latitude", "after_longitude"));
    } else if (question instanceof Question.Marks) {
      conditions.add(PointsInside.isOneOf("latitude", "longitude"));
    } else {
      table.airports().forEach(column -> conditions.add(isIn(column, idents)));
    }
    return "(" + String.join(" OR ", conditions) + ")";
  }

  /** To have begun and ended where the filter says, by the flight's own ends. */
  Stream<String> way() {
    if (!(question instanceof Question.Flights || question instanceof Question.Landings)) {
      return Stream.empty();
    }
    Where where = question.filter().where();
    return Stream.of(
            where.from().map(idents -> isIn(TAKEOFF, idents)),
            where.to().map(idents -> isIn(LANDING, idents)),
            where.between().map(QuestionConditions::between))
        .flatMap(Optional::stream);
  }

  private static String between(Where.Between places) {
    return "(%s AND %s OR %s AND %s)"
        .formatted(
            isIn(TAKEOFF, places.one()),
            isIn(LANDING, places.other()),
            isIn(TAKEOFF, places.other()),
            isIn(LANDING, places.one()));
  }

  private static String isIn(String column, Set<String> idents) {
    return idents.isEmpty() ? "false" : column + in(idents);
  }

  static String in(Collection<String> texts) {
    return " IN (" + list(texts) + ")";
  }

  /** Texts as SQL literals with commas between them. */
  static String list(Collection<String> texts) {
    return texts.stream().sorted().map(ParquetFiles::text).collect(Collectors.joining(", "));
  }

  private static List<String> names(Set<? extends Enum<?>> kinds) {
    return kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
  }
}
