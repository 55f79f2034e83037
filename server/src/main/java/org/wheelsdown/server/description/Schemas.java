package org.wheelsdown.server.description;

import static org.wheelsdown.server.description.JsonSchema.array;
import static org.wheelsdown.server.description.JsonSchema.number;
import static org.wheelsdown.server.description.JsonSchema.object;
import static org.wheelsdown.server.description.JsonSchema.oneOf;
import static org.wheelsdown.server.description.JsonSchema.orNull;
import static org.wheelsdown.server.description.JsonSchema.ref;
import static org.wheelsdown.server.description.JsonSchema.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.server.asking.Askable;
import tools.jackson.databind.node.ObjectNode;

/** The forms of answers. */
final class Schemas {
  private static final long MOST = Long.MAX_VALUE;

  private Schemas() {}

  static ObjectNode all() {
    ObjectNode all = JsonSchema.empty();
    all.set("Problem", problem());
    all.set("Column", column());
    all.set("Kinds", kinds());
    all.set("Choice", choice());
    all.set("Citation", citation());
    all.set("Statement", statement());
    for (QuestionKind kind : QuestionKind.values()) {
      all.set(nameOfRow(kind), row(kind));
    }
    Stream.of(
            OtherSchemas.all(),
            CaseSchemas.all(),
            VerdictSchemas.all(),
            DescribedVault.schemas(),
            DescribedImports.schemas())
        .forEach(some -> some.forEach(all::set));
    return all;
  }

  /** What a kind's row is called here: {@code LandingsRow}. */
  static String nameOfRow(QuestionKind kind) {
    String word = kind.word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "Row";
  }

  private static ObjectNode problem() {
    return object(
        ordered(
            "status", number(400, 599),
            "title", type("string"),
            "term", type("string").put("description", "what of the question is wrong")),
        Set.of("term"));
  }

  private static ObjectNode column() {
    return object(
        ordered(
            "name", type("string"),
            "kind", oneOf("text", "choices", "time", "number", "integer")));
  }

  private static ObjectNode kinds() {
    ObjectNode term =
        object(
            ordered(
                "term", type("string"),
                "form", oneOf("repeated", "listed", "together", "said"),
                "needed", type("boolean"),
                "hint", type("string"),
                "choices", array(type("string"))));
    ObjectNode kind =
        object(
            ordered(
                "kind", type("string"),
                "says", type("string"),
                "terms", array(term),
                "columns", array(ref("Column"))));
    return object(ordered("kinds", array(kind)));
  }

  private static ObjectNode choice() {
    return object(
        ordered(
            "airport", type("string"),
            "probability", type("number").put("minimum", 0).put("maximum", 1)));
  }

  private static ObjectNode citation() {
    return object(
        ordered(
            "file", type("string"),
            "sha256", type("string").put("pattern", "^[0-9a-f]{64}$"),
            "document", type("string"),
            "first_row", number(0, MOST),
            "last_row", number(0, MOST),
            "positions", number(1, MOST),
            "from", time(type("string")),
            "until", time(type("string")),
            "origin", type("string"),
            "licence", type("string")));
  }

  private static ObjectNode statement() {
    return object(
        ordered(
            "property", type("string"),
            "value", type("string"),
            "used", type("boolean"),
            "file", type("string"),
            "sha256", type("string"),
            "place", type("string"),
            "said", orNull("string").put("format", "date"),
            "held_from", orNull("string").put("format", "date"),
            "held_until", orNull("string").put("format", "date")));
  }

  private static ObjectNode row(QuestionKind kind) {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    Askable.columns(kind).forEach(column -> properties.put(column.name(), value(column.kind())));
    properties.put("citations", array(ref("Citation")));
    properties.put("statements", array(ref("Statement")));
    return object(properties, Set.of("citations", "statements"));
  }

  static ObjectNode value(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> orNull("string");
      case TIME -> time(orNull("string"));
      case NUMBER -> orNull("number");
      case INTEGER -> orNull("integer");
      case CHOICES -> {
        ObjectNode choices = orNull("array");
        choices.set("items", ref("Choice"));
        yield choices;
      }
    };
  }

  private static ObjectNode time(ObjectNode text) {
    return text.put("format", "date-time");
  }

  /** A page of an answer. */
  static ObjectNode page(ObjectNode rows) {
    ObjectNode terms = type("object");
    terms.set("additionalProperties", array(type("string")));
    ObjectNode question =
        object(
            ordered(
                "kind", type("string"),
                "terms", terms,
                "command", type("string").put("description", "the same on the command line"),
                "understood", array(type("string"))));
    return object(
        ordered(
            "question", question,
            "content",
                type("string")
                    .put("pattern", "^[0-9a-f]{16}$")
                    .put(
                        "description",
                        "what was imported by then; the same for pages of one answer"),
            "columns", array(ref("Column")),
            "rows", rows,
            "caveats", array(type("string")),
            "seeing",
                array(type("string"))
                    .put("description", "of an empty answer: what could have been found at all"),
            "next", orNull("string").put("description", "what to give as after")),
        Set.of("seeing"));
  }

  /** Names and schemas by turns, in that order. */
  static Map<String, ObjectNode> ordered(Object... namesAndSchemas) {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    for (int i = 0; i < namesAndSchemas.length; i += 2) {
      properties.put((String) namesAndSchemas[i], (ObjectNode) namesAndSchemas[i + 1]);
    }
    return properties;
  }
}
