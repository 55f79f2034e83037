package org.wheelsdown.casework.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.yaml.Written.Field;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.casework.yaml.Written.Items;
import org.wheelsdown.casework.yaml.Written.Meaning;
import org.wheelsdown.casework.yaml.Written.Scalar;

/**
 * Grows what is written out of a parser's events. It keeps its own stack and goes only so deep, so
 * that no file can exhaust that of the thread; aliases, with which a few lines can mean gigabytes,
 * are not followed.
 */
final class WrittenTree {
  private static final int DEEPEST = 24;
  private static final ScalarResolver MEANINGS = new CoreSchema().getScalarResolver();
  private static final Map<Tag, Meaning> MEANING_OF_TAG =
      Map.of(
          Tag.INT, Meaning.WHOLE_NUMBER,
          Tag.FLOAT, Meaning.NUMBER,
          Tag.BOOL, Meaning.TRUTH,
          Tag.NULL, Meaning.NOTHING);

  private final String file;
  private final Places places;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private Optional<Written> root = Optional.empty();

  WrittenTree(String file, Places places) {
    this.file = file;
    this.places = places;
  }

  /** A list, or names, of which the end has not come yet. */
  private static final class Open {
    final CollectionStartEvent start;
    final List<Written> items = new ArrayList<>();
    final Map<String, Field> fields = new LinkedHashMap<>();
    Optional<Scalar> name = Optional.empty();

    Open(CollectionStartEvent start) {
      this.start = start;
    }

    boolean hasNames() {
      return start instanceof MappingStartEvent;
    }
  }

  /** What was read, if it was all of our kind. */
  Optional<Written> root() {
    return root;
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  /** Takes the next event; false if there is no use in going on. */
  boolean take(Event event) {
    return switch (event.getEventId()) {
      case DocumentStart -> root.isEmpty() || refuse(event, "A second document begins here", "");
      case Scalar -> take((ScalarEvent) event);
      case SequenceStart, MappingStart -> begin((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> end(event);
      case Alias ->
          refuse(
              event,
              "Aliases are not read here",
              "write it out again; a text that begins with * goes in quotes");
      default -> true;
    };
  }

  private boolean begin(CollectionStartEvent start) {
    if (open.size() == DEEPEST) {
      return refuse(start, "This is nested deeper than anything in a case", "");
    } else if (isWithoutName()) {
      return refuse(start, "The name of a field is a text, and this is none", "");
    } else if (start.getTag().isPresent()) {
      return refuseTag(start);
    }
    open.push(new Open(start));
    return true;
  }

  private boolean isWithoutName() {
    return !open.isEmpty() && open.peek().hasNames() && open.peek().name.isEmpty();
  }

  private boolean take(ScalarEvent event) {
    if (event.getTag().isPresent()) {
      return refuseTag(event);
    }
    Tag tag = MEANINGS.resolve(event.getValue(), event.getImplicit().canOmitTagInPlainScalar());
    Meaning meaning = MEANING_OF_TAG.getOrDefault(tag, Meaning.WORDS);
    Scalar scalar = new Scalar(event.getValue(), meaning, places.of(event));
    if (isWithoutName()) {
      open.element().name = Optional.of(scalar);
    } else {
      put(scalar);
    }
    return true;
  }

  private boolean end(Event event) {
    Open ended = open.pop();
    Span span = places.between(ended.start, event);
    put(
        ended.hasNames()
            ? new Fields(ended.fields, ended.start.isFlow(), span)
            : new Items(ended.items, ended.start.isFlow(), span));
    return true;
  }

  private void put(Written value) {
    Open within = open.peek();
    if (within == null) {
      root = Optional.of(value);
    } else if (within.hasNames()) {
      Scalar name = within.name.orElseThrow();
      within.name = Optional.empty();
      if (within.fields.putIfAbsent(name.text(), new Field(name.span(), value)) != null) {
        mistakes.add(
            name.span()
                .mistake(file, "'" + name.text() + "' stands here twice", "take one of them away"));
      }
    } else {
      within.items.add(value);
    }
  }

  private boolean refuseTag(Event event) {
    return refuse(
        event,
        "Tags are not read here",
        "a text that begins with ! goes in quotes, and so does what is to be a text");
  }

  private boolean refuse(Event event, String message, String hint) {
    mistakes.add(places.of(event).mistake(file, message, hint));
    root = Optional.empty();
    return false;
  }
}
