package org.wheelsdown.casework.pack;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.casework.verdict.LookedForResult;
import org.wheelsdown.core.question.Citation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What came of a case, as it stands in a pack. The names are a contract. */
final class VerdictsJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The field of a row that names the positions it rests on. */
  static final String RESTS_ON = "rests_on";

  /** The field of a row that names the documents which say whose its aircraft was. */
  static final String SAID_BY = "said_by";

  private final CitationsJson citations;

  /**
   * @param place where something that is cited is to be looked for, if not where it was read
   */
  VerdictsJson(UnaryOperator<Citation> place) {
    this.citations = new CitationsJson(place);
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
    node.set("depends", texts(result.claim().depends().stream().sorted().toList()));
    node.set("conflicts", texts(result.claim().conflicts().stream().sorted().toList()));
    node.set("because", texts(result.because()));
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
    node.set("asked_aircraft", texts(AskedAddresses.of(result.check().ask())));
    node.put("least_rows", result.check().expect().rows().least());
    node.put("outcome", result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    node.put("met_count", result.metCount());
    node.put("differing_count", result.differingCount());
    node.set("met", rows(result.met()));
    node.set("differing", rows(result.differing()));
    node.set("because", texts(result.because()));
    node.set("seeing", texts(result.seeing()));
    node.set("caveats", texts(result.caveats()));
    return node;
  }

  private ObjectNode lookedFor(LookedForResult result) {
    ObjectNode node = NODES.objectNode();
    node.put("why", result.lookedFor().why());
    node.put("command", result.command());
    node.put("count", result.count());
    node.set("rows", rows(result.rows()));
    node.set("seeing", texts(result.seeing()));
    node.set("caveats", texts(result.caveats()));
    return node;
  }

  /** By column, without those of which nothing is known. */
  private ArrayNode rows(List<FoundRow> rows) {
    ArrayNode array = NODES.arrayNode();
    for (FoundRow row : rows) {
      ObjectNode node = array.addObject();
      row.names()
          .filter(name -> !row.text(name).isEmpty())
          .forEach(name -> node.put(name, row.text(name)));
      node.set(RESTS_ON, citations.positions(row.row()));
      node.set(SAID_BY, citations.statements(row.row()));
    }
    return array;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
