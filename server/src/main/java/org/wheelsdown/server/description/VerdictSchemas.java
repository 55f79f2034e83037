package org.wheelsdown.server.description;

import static org.wheelsdown.server.description.JsonSchema.array;
import static org.wheelsdown.server.description.JsonSchema.number;
import static org.wheelsdown.server.description.JsonSchema.object;
import static org.wheelsdown.server.description.JsonSchema.oneOf;
import static org.wheelsdown.server.description.JsonSchema.ref;
import static org.wheelsdown.server.description.JsonSchema.type;
import static org.wheelsdown.server.description.Schemas.ordered;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.verdict.CheckOutcome;
import tools.jackson.databind.node.ObjectNode;

/** The forms of verdicts and of what they rest on. */
final class VerdictSchemas {
  private static final long MOST = Long.MAX_VALUE;

  private VerdictSchemas() {}

  static Map<String, ObjectNode> all() {
    return ordered(
        "CheckProgress", object(ordered("checking", number(0, MOST), "of", number(0, MOST))),
        "Verdicts",
            object(
                ordered(
                    "version", type("string"),
                    "as-expected", type("boolean"),
                    "claims", array(ref("ClaimVerdict")))),
        "ClaimVerdict", claim(),
        "CheckVerdict", check(),
        "LookedFor", lookedFor(),
        "FoundRows", foundRows());
  }

  private static ObjectNode claim() {
    return object(
        ordered(
            "claim", type("string"),
            "verdict", verdict(),
            "expected", verdict(),
            "as-expected", type("boolean"),
            "independent-sources", number(0, MOST),
            "because", sentences(),
            "would-change", sentences(),
            "checks", array(ref("CheckVerdict")),
            "looked-for", array(ref("LookedFor"))),
        Set.of("expected"));
  }

  private static ObjectNode verdict() {
    return oneOf(Stream.of(Verdict.values()).map(Verdict::word).toArray(String[]::new));
  }

  private static String[] outcomes() {
    return Stream.of(CheckOutcome.values())
        .map(outcome -> outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toArray(String[]::new);
  }

  private static ObjectNode check() {
    return object(
        ordered(
            "part", type("string"),
            "question", question(),
            "outcome", oneOf(outcomes()),
            "because", sentences(),
            "met", ref("FoundRows"),
            "differing", ref("FoundRows"),
            "seeing", sentences(),
            "caveats", sentences()));
  }

  private static ObjectNode lookedFor() {
    return object(
        ordered(
            "why", type("string"),
            "question", question(),
            "found", ref("FoundRows"),
            "seeing", sentences(),
            "caveats", sentences()));
  }

  private static ObjectNode question() {
    ObjectNode terms = type("object");
    terms.set("additionalProperties", array(type("string")));
    return object(
        ordered(
            "kind", type("string"),
            "terms", terms,
            "command", type("string").put("description", "the same on the command line")));
  }

  private static ObjectNode foundRows() {
    ObjectNode row =
        object(
            ordered(
                "cells", array(type("string")),
                "citations", array(ref("Citation")),
                "statements", array(ref("Statement"))));
    return object(
        ordered(
            "count",
                number(0, MOST).put("description", "of all rows, of which these are the first"),
            "columns", array(type("string")).put("description", "their titles"),
            "rows", array(row)));
  }

  private static ObjectNode sentences() {
    return array(type("string"));
  }
}
