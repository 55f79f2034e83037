package org.wheelsdown.casework.yaml;

import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.casework.yaml.Written.Items;
import org.wheelsdown.casework.yaml.Written.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is written, as JSON. A name without anything after it is left out, as if not written, and
 * space around texts, such as the end of the line below {@code |}, does not count.
 */
public final class WrittenJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A longer number is no number of anything, and takes long to compute. */
  private static final int MOST_DIGITS = 18;

  private WrittenJson() {}

  public static JsonNode of(Written written) {
    if (written instanceof Fields fields) {
      ObjectNode object = JSON.objectNode();
      fields
          .fields()
          .forEach(
              (name, field) -> {
                if (!field.isEmpty()) {
                  object.set(name, of(field.value()));
                }
              });
      return object;
    } else if (written instanceof Items list) {
      ArrayNode array = JSON.arrayNode();
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar((Scalar) written);
  }

  private static JsonNode scalar(Scalar scalar) {
    String text = scalar.text().strip();
    if (text.length() > MOST_DIGITS) {
      return JSON.stringNode(text);
    }
    return switch (scalar.meaning()) {
      case WORDS -> JSON.stringNode(text);
      case WHOLE_NUMBER ->
          text.matches("[-+]?\\d+") ? JSON.numberNode(Long.parseLong(text)) : JSON.stringNode(text);
      case NUMBER -> number(text);
      case TRUTH -> JSON.booleanNode(text.equalsIgnoreCase("true"));
      case NOTHING -> JSON.nullNode();
    };
  }

  /** YAML's infinities and numbers of other bases stay texts. */
  private static JsonNode number(String text) {
    try {
      return JSON.numberNode(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return JSON.stringNode(text);
    }
  }
}
