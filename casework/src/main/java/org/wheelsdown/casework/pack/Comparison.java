package org.wheelsdown.casework.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds what a pack says of its claims against what its evidence gives again. */
final class Comparison {
  private static final List<String> OF_CHECK =
      List.of("part", "command", "outcome", "met_count", "differing_count", "met", "differing");
  private static final List<String> OF_LOOKED_FOR = List.of("command", "count", "rows");
  private static final Set<String> ROWS = Set.of("met", "differing", "rows");

  /** Names the documents by which an aircraft is known; out of their archive they have others. */
  private static final String DOCUMENTS = "identity";

  private final boolean isWhole;
  private final List<RepeatedClaim> claims = new ArrayList<>();

  /**
   * @param isWhole whether all is in the pack that had been imported
   */
  Comparison(boolean isWhole) {
    this.isWhole = isWhole;
  }

  /** Of each claim that either has. */
  List<RepeatedClaim> of(JsonNode packed, JsonNode again) {
    JsonNode before = packed.path("claims");
    JsonNode after = again.path("claims");
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      claims.add(claim(before.path(i), after.path(i)));
    }
    return claims;
  }

  private RepeatedClaim claim(JsonNode packed, JsonNode again) {
    List<String> differences = new ArrayList<>();
    compare("the claim", List.of("id", "says"), packed, again, differences);
    int aside = 0;
    JsonNode checks = packed.path("checks");
    for (int i = 0; i < Math.max(checks.size(), again.path("checks").size()); i++) {
      if (isWhole || isInExtracts(checks.path(i))) {
        String name = "check %d".formatted(i + 1);
        compare(name, OF_CHECK, checks.path(i), again.path("checks").path(i), differences);
      } else {
        aside++;
      }
    }
    if (isWhole) {
      lookedFor(packed.path("looked_for"), again.path("looked_for"), differences);
    }
    if (aside == 0) {
      compare("the claim", List.of("verdict"), packed, again, differences);
    }
    return new RepeatedClaim(text(packed, "id"), text(packed, "verdict"), differences, aside);
  }

  private void lookedFor(JsonNode packed, JsonNode again, List<String> differences) {
    for (int i = 0; i < Math.max(packed.size(), again.size()); i++) {
      String name = "what was looked for (%d)".formatted(i + 1);
      compare(name, OF_LOOKED_FOR, packed.path(i), again.path(i), differences);
    }
  }

  /** Extracts have the aircraft that rows name: not what was absent, nor what was not kept. */
  private static boolean isInExtracts(JsonNode check) {
    return check.path("met_count").asLong(0) > 0
        && isKept(check, "met")
        && isKept(check, "differing");
  }

  private static boolean isKept(JsonNode check, String rows) {
    return check.path(rows + "_count").asLong(0) == check.path(rows).size();
  }

  private void compare(
      String what, List<String> fields, JsonNode packed, JsonNode again, List<String> differences) {
    for (String field : fields) {
      JsonNode before = compared(field, packed);
      JsonNode after = compared(field, again);
      if (!before.equals(after) && !isSameNumber(before, after)) {
        differences.add(difference(what, field, before, after));
      }
    }
  }

  /** A count is read as the smallest kind of number that holds it. */
  private static boolean isSameNumber(JsonNode packed, JsonNode again) {
    return packed.isIntegralNumber()
        && again.isIntegralNumber()
        && packed.asLong() == again.asLong();
  }

  private JsonNode compared(String field, JsonNode node) {
    JsonNode value = node.path(field);
    if (isWhole || !ROWS.contains(field)) {
      return value;
    }
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (JsonNode row : value) {
      rows.add(row instanceof ObjectNode columns ? columns.deepCopy().without(DOCUMENTS) : row);
    }
    return rows;
  }

  private static String difference(String what, String field, JsonNode packed, JsonNode again) {
    String name = field.replace('_', ' ');
    if (!ROWS.contains(field)) {
      return "%s: %s was %s and is %s".formatted(what, name, said(packed), said(again));
    }
    int row = 0;
    while (row < packed.size() && packed.path(row).equals(again.path(row))) {
      row++;
    }
    return "%s: row %d of %s: %s"
        .formatted(what, row + 1, name, column(packed.path(row), again.path(row)));
  }

  /** The first column in which two rows differ. */
  private static String column(JsonNode packed, JsonNode again) {
    Set<String> columns = new LinkedHashSet<>(packed.propertyNames());
    columns.addAll(again.propertyNames());
    return columns.stream()
        .filter(column -> !packed.path(column).equals(again.path(column)))
        .findFirst()
        .map(column -> difference(column, "value", packed.path(column), again.path(column)))
        .orElse("it is missing");
  }

  private static String said(JsonNode value) {
    return value.isMissingNode() ? "nothing" : value.asString("nothing");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
