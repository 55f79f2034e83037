package org.wheelsdown.casework.shape;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.yaml.Span;
import org.wheelsdown.casework.yaml.Written;
import org.wheelsdown.casework.yaml.Written.Field;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.casework.yaml.Written.Items;
import org.wheelsdown.casework.yaml.Written.Scalar;
import org.wheelsdown.core.spelling.Resembling;
import tools.jackson.databind.JsonNode;

/** Says in plain words, and where in the file, what a validator found by the schema. */
final class SchemaMistakes {
  private static final int LONGEST_QUOTED = 40;
  private static final int MOST_LISTED = 15;

  private final String file;
  private final Fields root;
  private final JsonNode schema;

  SchemaMistakes(String file, Fields root, JsonNode schema) {
    this.file = file;
    this.root = root;
    this.schema = schema;
  }

  Mistake of(Error error) {
    Found found = found(error.getInstanceLocation());
    JsonNode rule = schema.at(error.getSchemaLocation().getFragment().toString());
    JsonNode around = schema.at(error.getSchemaLocation().getFragment().getParent().toString());
    String described = description(error.getSchemaLocation().getFragment());
    String value = quoted(found.value());
    String name = found.name();
    return switch (error.getKeyword()) {
      case "required" -> missing(found, error.getProperty(), around);
      case "additionalProperties" -> unknown(found, error.getProperty(), around);
      case "propertyNames" ->
          found.mistake(
              file,
              "A name in " + name + " is not that of a column",
              "columns are written like ended_time");
      case "type" ->
          found.mistake(
              file,
              "%s should be %s, and is %s".formatted(name, types(rule), kind(found.value())),
              described);
      case "enum" ->
          found.mistake(file, value + " is none of " + listed(rule), choice(found.value(), rule));
      case "format" -> noDay(found, value);
      case "pattern" ->
          around.has("format")
              ? noDay(found, value)
              : found.mistake(file, value + " cannot be " + name, form(rule.asString(), described));
      case "minimum", "maximum" -> found.mistake(file, value + " cannot be " + name, described);
      case "uniqueItems" ->
          found.mistake(file, "Something stands twice in " + name, "take one of them away");
      case "minLength", "minItems", "minProperties" ->
          found.mistake(file, name + " is empty", described);
      default ->
          found.mistake(file, name + " is not as it should be: " + error.getMessage(), described);
    };
  }

  /** What the schema says of the field that a rule belongs to, at most two steps above it. */
  private String description(NodePath rule) {
    NodePath field = rule.getParent();
    String near = schema.at(field.toString()).path("description").asString("");
    return near.isEmpty() && field.getParent() != null
        ? schema.at(field.getParent().toString()).path("description").asString("")
        : near;
  }

  private Mistake noDay(Found found, String value) {
    return found.mistake(
        file, value + " is no day of the calendar", "dates are written 2019-01-25");
  }

  private Mistake missing(Found found, String property, JsonNode around) {
    String what = around.path("properties").path(property).path("description").asString("");
    Set<String> known = names(around.path("properties"));
    String meant =
        fields(found.value()).stream()
            .filter(written -> !known.contains(written))
            .filter(written -> Resembling.to(written, List.of(property)).isPresent())
            .findFirst()
            .map(written -> "'" + written + "' may be meant to be it")
            .orElse(what);
    return found.mistake(file, "'%s' is missing%s".formatted(property, ofWhom(found)), meant);
  }

  private Mistake unknown(Found found, String property, JsonNode around) {
    Set<String> known = names(around.path("properties"));
    String likely = Resembling.hint(property, known);
    boolean isListed = likely.isEmpty() && known.size() <= MOST_LISTED;
    String hint = isListed ? "there are " + String.join(", ", known) : likely;
    Span span = field(found.value(), property).map(Field::name).orElse(found.value().span());
    return span.mistake(file, "'%s' is not known here".formatted(shortened(property)), hint);
  }

  /** Which of the many, where it says so. */
  private static String ofWhom(Found found) {
    return field(found.value(), "id")
        .map(Field::value)
        .filter(Scalar.class::isInstance)
        .map(id -> " in '" + shortened(((Scalar) id).text()) + "'")
        .orElse("");
  }

  private static String form(String pattern, String described) {
    if (pattern.contains("\\d{2}:")) {
      return "times are written 2019-01-23T20:00, and days 2019-01-23";
    } else if (pattern.startsWith("^http")) {
      return "links begin with https:// or http://";
    }
    return described;
  }

  private static String choice(Written value, JsonNode rule) {
    return value instanceof Scalar scalar
        ? Resembling.hint(scalar.text(), texts(rule).toList())
        : "";
  }

  private static String kind(Written value) {
    if (value instanceof Fields) {
      return "a set of fields";
    } else if (value instanceof Items) {
      return "a list";
    }
    return switch (((Scalar) value).meaning()) {
      case WORDS -> "a text";
      case WHOLE_NUMBER, NUMBER -> "a number; a text that looks like one goes in quotes";
      case TRUTH -> "true or false; such a text goes in quotes";
      case NOTHING -> "empty";
    };
  }

  private static String types(JsonNode rule) {
    Stream<String> names = rule.isArray() ? texts(rule) : Stream.of(rule.asString());
    return names
        .filter(name -> !name.equals("null"))
        .map(SchemaMistakes::type)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private static String type(String name) {
    return switch (name) {
      case "object" -> "a set of fields";
      case "array" -> "a list";
      case "string" -> "a text";
      case "boolean" -> "true or false";
      case "integer" -> "a whole number";
      default -> "a number";
    };
  }

  private static String listed(JsonNode rule) {
    return texts(rule).collect(Collectors.joining(", "));
  }

  private static Stream<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(node -> node.asString(""));
  }

  private static Set<String> names(JsonNode properties) {
    return new TreeSet<>(properties.propertyNames());
  }

  private static Set<String> fields(Written value) {
    return value instanceof Fields fields ? fields.fields().keySet() : Set.of();
  }

  private static String quoted(Written value) {
    return value instanceof Scalar scalar ? "'" + shortened(scalar.text()) + "'" : kind(value);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
  }

  private static Optional<Field> field(Written within, String name) {
    return within instanceof Fields fields ? fields.find(name) : Optional.empty();
  }

  private Found found(NodePath path) {
    Found found = new Found(root, "the case");
    for (int i = 0; i < path.getNameCount(); i++) {
      found = found.step(path.getElement(i));
    }
    return found;
  }

  /**
   * What lies at a place of the tree.
   *
   * @param name of the nearest field above it
   */
  private record Found(Written value, String name) {
    Found step(Object step) {
      if (value instanceof Items list && step instanceof Integer index) {
        return new Found(list.items().get(index), name);
      }
      return field(value, step.toString())
          .map(field -> new Found(field.value(), "'" + step + "'"))
          .orElse(this);
    }

    Mistake mistake(String file, String message, String hint) {
      String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
      return value.span().mistake(file, sentence, hint);
    }
  }
}
