package org.wheelsdown.casework.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Gathers where a pack says other than what came out again, a clause each. */
final class Differences {
  private final UnaryOperator<JsonNode> comparable;
  private final List<String> found = new ArrayList<>();

  /**
   * @param comparable what of a row must be the same
   */
  Differences(UnaryOperator<JsonNode> comparable) {
    this.comparable = comparable;
  }

  List<String> all() {
    return found;
  }

  void add(String difference) {
    found.add(difference);
  }

  /** Compares some fields of something. */
  void compare(String what, List<String> fields, JsonNode packed, JsonNode again) {
    for (String field : fields) {
      JsonNode before = compared(field, packed);
      JsonNode after = compared(field, again);
      if (!before.equals(after) && !isSameNumber(before, after)) {
        found.add("%s: %s".formatted(what, difference(field, before, after)));
      }
    }
  }

  private JsonNode compared(String field, JsonNode node) {
    JsonNode value = node.path(field);
    if (!AskedInPack.isRows(field)) {
      return value;
    }
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    value.forEach(row -> rows.add(comparable.apply(row)));
    return rows;
  }

  /** A count is read as the smallest kind of number that holds it. */
  private static boolean isSameNumber(JsonNode packed, JsonNode again) {
    return packed.isIntegralNumber()
        && again.isIntegralNumber()
        && packed.asLong() == again.asLong();
  }

  private static String difference(String field, JsonNode packed, JsonNode again) {
    String name = field.replace('_', ' ');
    if (packed.isArray() || again.isArray()) {
      int i = 0;
      while (i < packed.size() && packed.path(i).equals(again.path(i))) {
        i++;
      }
      return AskedInPack.isRows(field)
          ? "row %d of %s: %s".formatted(i + 1, name, column(packed.path(i), again.path(i)))
          : "%s (%d) %s".formatted(name, i + 1, change(packed.path(i), again.path(i)));
    }
    return name + " " + change(packed, again);
  }

  /** The first column in which two rows differ. */
  private static String column(JsonNode packed, JsonNode again) {
    Set<String> columns = new LinkedHashSet<>(packed.propertyNames());
    columns.addAll(again.propertyNames());
    return columns.stream()
        .filter(column -> !packed.path(column).equals(again.path(column)))
        .findFirst()
        .map(column -> difference(column, packed.path(column), again.path(column)))
        .orElse("it is missing");
  }

  private static String change(JsonNode packed, JsonNode again) {
    return "was %s and is %s".formatted(said(packed), said(again));
  }

  private static String said(JsonNode value) {
    if (value.isMissingNode()) {
      return "nothing";
    }
    return value.isValueNode() ? value.asString("nothing") : value.toString();
  }
}
