package org.wheelsdown.casework.pack;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a row rests on, as it stands in a pack: by sums of files and rows in them, not by names.
 *
 * @param place where something that is cited is to be looked for, if not where it was read
 */
record CitationsJson(UnaryOperator<Citation> place) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Comparator<Citation> BY_PLACE =
      Comparator.comparing(Citation::sha256)
          .thenComparing(Citation::document)
          .thenComparing(Citation::firstRow);

  /** The positions, in an order that does not depend on that of an import. */
  ArrayNode positions(Row row) {
    ArrayNode array = NODES.arrayNode();
    row.citations().stream()
        .map(place)
        .sorted(BY_PLACE)
        .forEach(citation -> array.add(positions(citation)));
    return array;
  }

  private static ObjectNode positions(Citation citation) {
    ObjectNode node = NODES.objectNode();
    node.put("sha256", citation.sha256());
    if (!citation.file().endsWith(citation.document())) {
      node.put("document", citation.document());
    }
    node.put("rows", citation.firstRow() + ".." + citation.lastRow());
    node.put("positions", citation.positions());
    return node;
  }

  /** The statements of documents; what follows from an address by rule rests on none. */
  ArrayNode statements(Row row) {
    ArrayNode array = NODES.arrayNode();
    List<StatementCitation> stated =
        row.statements().stream().filter(each -> !each.sha256().isEmpty()).toList();
    stated.forEach(each -> array.add(statement(each)));
    return array;
  }

  private static ObjectNode statement(StatementCitation citation) {
    ObjectNode node = NODES.objectNode();
    node.put("property", citation.property());
    node.put("value", citation.value());
    node.put("sha256", citation.sha256());
    node.put("place", citation.place());
    citation.said().ifPresent(day -> node.put("said", day.toString()));
    node.put("used", citation.isUsed());
    return node;
  }
}
