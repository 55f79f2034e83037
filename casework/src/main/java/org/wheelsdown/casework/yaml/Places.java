package org.wheelsdown.casework.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where the parser's marks are in a text: it counts code points, and we count characters. */
final class Places {
  private final String text;
  private int knownPoint;
  private int knownCharacter;

  Places(String text) {
    this.text = text;
  }

  /** Where one event stands. */
  Span of(Event event) {
    return between(event, event);
  }

  /** From the start of one event to the end of another. */
  Span between(Event first, Event last) {
    Mark start = first.getStartMark().orElseThrow();
    Mark end = last.getEndMark().orElseThrow();
    int from = character(start.getIndex());
    return new Span(start.getLine() + 1, start.getColumn() + 1, from, character(end.getIndex()));
  }

  Span of(Optional<Mark> mark) {
    return mark.map(m -> at(m.getLine(), m.getColumn(), m.getIndex())).orElse(Span.FIRST);
  }

  private Span at(int line, int column, int point) {
    int character = character(point);
    return new Span(line + 1, column + 1, character, character);
  }

  /** Marks come nearly in order, so the way from the last one is short. */
  private int character(int point) {
    knownCharacter = text.offsetByCodePoints(knownCharacter, point - knownPoint);
    knownPoint = point;
    return knownCharacter;
  }
}
