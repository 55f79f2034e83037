package org.wheelsdown.casework.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** An item as YAML that a person would write. */
final class ItemText {
  private static final String DEEPER = "  ";

  private ItemText() {}

  /** As an item of a list, the first line with its hyphen. */
  static List<String> lines(JsonNode item) {
    List<String> lines = new ArrayList<>();
    for (String line : fields(item)) {
      lines.add((lines.isEmpty() ? "- " : DEEPER) + line);
    }
    return lines;
  }

  /** On one line, in brackets. */
  static String inLine(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(field -> field.getKey() + ": " + inLine(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(ItemText::inLine)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value.isString() ? ScalarText.inLine(value.asString()) : value.asString();
  }

  private static List<String> fields(JsonNode object) {
    List<String> lines = new ArrayList<>();
    object.properties().forEach(field -> lines.addAll(field(field.getKey(), field.getValue())));
    return lines;
  }

  /** A field, the lines after the first as far in as they stand below it. */
  static List<String> field(String name, JsonNode value) {
    if (value.isString() && ScalarText.isLong(value.asString())) {
      return below(name + ": >-", ScalarText.folded(value.asString()));
    } else if (value.isObject() && !value.isEmpty()) {
      return below(name + ":", fields(value));
    } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
      List<String> items = new ArrayList<>();
      value.forEach(
          item -> items.addAll(item.isObject() ? lines(item) : List.of("- " + inLine(item))));
      return below(name + ":", items);
    }
    return List.of(name + ": " + inLine(value));
  }

  private static List<String> below(String first, List<String> rest) {
    List<String> lines = new ArrayList<>(List.of(first));
    rest.forEach(line -> lines.add(DEEPER + line));
    return lines;
  }
}
