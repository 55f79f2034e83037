package org.wheelsdown.casework.folder.entry;

import static org.wheelsdown.casework.folder.entry.Writing.JSON;

import java.util.List;
import java.util.Locale;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Expectation.Differing;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.casework.claim.LookedFor;
import org.wheelsdown.io.asking.WrittenQuestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks as they are to be written; what holds without being said is left out. */
final class CheckWriting {
  private CheckWriting() {}

  static ObjectNode check(Check check) {
    ObjectNode entry = JSON.objectNode();
    entry.put("part", check.part());
    entry.set("ask", ask(check.ask()));
    ObjectNode expect = expect(check.expect());
    if (!expect.isEmpty()) {
      entry.set("expect", expect);
    }
    return entry;
  }

  static ObjectNode lookedFor(LookedFor lookedFor) {
    ObjectNode entry = JSON.objectNode();
    entry.put("why", lookedFor.why());
    entry.set("ask", ask(lookedFor.ask()));
    return entry;
  }

  private static ObjectNode ask(WrittenQuestion question) {
    ObjectNode entry = JSON.objectNode();
    entry.put("question", question.kind().word());
    question.terms().forEach((term, texts) -> entry.set(term.word(), oneOrMore(texts)));
    return entry;
  }

  private static JsonNode oneOrMore(List<String> texts) {
    if (texts.size() == 1) {
      return JSON.stringNode(texts.get(0));
    }
    return JSON.arrayNode().addAll(texts.stream().map(JSON::stringNode).toList());
  }

  private static ObjectNode expect(Expectation expectation) {
    ObjectNode entry = JSON.objectNode();
    if (!expectation.rows().equals(Range.SOME)) {
      entry.set("rows", range(expectation.rows()));
    }
    if (!expectation.aircraft().equals(Range.ANY)) {
      entry.set("aircraft", range(expectation.aircraft()));
    }
    if (!expectation.with().isEmpty()) {
      ObjectNode with = entry.putObject("with");
      expectation.with().forEach(condition -> put(with, condition));
    }
    if (expectation.differing() == Differing.CONTRADICTS) {
      entry.put("differing", "contradicts");
    }
    return entry;
  }

  private static JsonNode range(Range range) {
    if (range.equals(Range.SOME)) {
      return JSON.stringNode("some");
    } else if (range.least() == range.most()) {
      return JSON.numberNode((long) range.least());
    }
    ObjectNode entry = JSON.objectNode();
    entry.put("least", (long) range.least());
    if (range.most() < Integer.MAX_VALUE) {
      entry.put("most", (long) range.most());
    }
    return entry;
  }

  private static void put(ObjectNode with, Condition condition) {
    if (condition instanceof Condition.Stops stops) {
      Writing.putAll(with, "stops", stops.places());
    } else if (condition instanceof Condition.When when) {
      ObjectNode bounds = JSON.objectNode();
      Writing.put(bounds, "since", when.since());
      Writing.put(bounds, "until", when.until());
      with.withObjectProperty("when").set(when.column(), bounds);
    } else if (condition instanceof Condition.Is is) {
      with.withObjectProperty("is").set(is.column(), oneOrMore(is.texts()));
    } else if (condition instanceof Condition.Stated stated) {
      ObjectNode said = JSON.objectNode();
      said.put("words", stated.words());
      Writing.put(said, "document", stated.document());
      with.withObjectProperty("stated").set(name(stated), said);
    }
  }

  private static String name(Condition.Stated stated) {
    return stated.property().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
