package org.wheelsdown.casework.pack;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.casework.verdict.LookedForResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What came of a case, as it stands in a pack. The names are a contract. */
final class VerdictsJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final UnaryOperator<String> names;

  /**
   * @param names puts names of files in the pack into a sentence, in place of those of this machine
   */
  VerdictsJson(UnaryOperator<String> names) {
    this.names = names;
  }

  ObjectNode of(CaseResult result) {
    ObjectNode node = NODES.objectNode();
    node.put("title", result.ofCase().title());
    node.put("day", result.ofCase().day().toString());
    ArrayNode claims = node.putArray("claims");
    result.claims().forEach(claim -> claims.add(claim(claim)));
    return node;
  }

  private ObjectNode claim(ClaimResult result) {
    ObjectNode node = NODES.objectNode();
    node.put("id", result.claim().id());
    node.put("says", result.claim().says());
    node.put("verdict", result.verdict().word());
    node.put("independent_sources", result.independentSources());
    node.set("because", sentences(result.because()));
    ArrayNode checks = node.putArray("checks");
    result.checks().forEach(check -> checks.add(check(check)));
    ArrayNode lookedFor = node.putArray("looked_for");
    result.lookedFor().forEach(each -> lookedFor.add(lookedFor(each)));
    return node;
  }

  private ObjectNode check(CheckResult result) {
    ObjectNode node = NODES.objectNode();
    node.put("part", result.check().part());
    node.put("command", result.command());
    node.put("outcome", result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    node.put("met_count", result.metCount());
    node.put("differing_count", result.differingCount());
    node.set("met", rows(result.met()));
    node.set("differing", rows(result.differing()));
    node.set("because", sentences(result.because()));
    node.set("seeing", sentences(result.seeing()));
    node.set("caveats", sentences(result.caveats()));
    return node;
  }

  private ObjectNode lookedFor(LookedForResult result) {
    ObjectNode node = NODES.objectNode();
    node.put("why", result.lookedFor().why());
    node.put("command", result.command());
    node.put("count", result.count());
    node.set("rows", rows(result.rows()));
    node.set("seeing", sentences(result.seeing()));
    node.set("caveats", sentences(result.caveats()));
    return node;
  }

  /** By column, without those of which nothing is known. */
  private static ArrayNode rows(List<FoundRow> rows) {
    ArrayNode array = NODES.arrayNode();
    for (FoundRow row : rows) {
      ObjectNode node = array.addObject();
      row.names()
          .filter(name -> !row.text(name).isEmpty())
          .forEach(name -> node.put(name, row.text(name)));
    }
    return array;
  }

  private ArrayNode sentences(List<String> sentences) {
    ArrayNode array = NODES.arrayNode();
    sentences.forEach(sentence -> array.add(names.apply(sentence)));
    return array;
  }
}
