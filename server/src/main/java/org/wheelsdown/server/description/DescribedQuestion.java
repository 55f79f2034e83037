package org.wheelsdown.server.description;

import java.util.stream.Stream;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.server.asking.Askable;
import org.wheelsdown.server.asking.AskedFolders;
import org.wheelsdown.server.asking.QuestionRoutes;
import org.wheelsdown.server.asking.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each kind of question as a route, and what can be asked. */
final class DescribedQuestion {
  private DescribedQuestion() {}

  static Stream<DescribedRoute> all() {
    DescribedRoute kinds =
        DescribedRoute.get("/questions", "What can be asked, and with which columns.")
            .answering("Kinds");
    return Stream.concat(
        Stream.of(kinds), Stream.of(QuestionKind.values()).map(DescribedQuestion::route));
  }

  private static DescribedRoute route(QuestionKind kind) {
    DescribedRoute route = DescribedRoute.get("/questions/" + kind.word(), Wording.of(kind));
    for (Term term : Askable.terms(kind)) {
      route =
          kind.needed().contains(term)
              ? route.needing(term.word(), schema(term), Wording.of(term))
              : with(term, route);
    }
    return manner(ofCase(kind, route))
        .answering("application/json", page(kind))
        .answering("text/csv", JsonSchema.type("string"))
        .answering("application/geo+json", JsonSchema.type("object"))
        .answering("application/vnd.google-earth.kml+xml", JsonSchema.type("string"))
        .answering("application/vnd.apache.parquet", JsonSchema.empty());
  }

  /** A route with a term that need not be there. */
  static DescribedRoute with(Term term, DescribedRoute route) {
    return route.with(term.word(), schema(term), Wording.of(term));
  }

  /** The same as it can be asked of a case. */
  static DescribedRoute ofCase(QuestionKind kind, DescribedRoute route) {
    DescribedRoute of =
        route.with(
            AskedFolders.CASE,
            JsonSchema.type("string"),
            "id of a case: files that are named are those of its folder");
    return kind.terms().contains(Term.LIST)
        ? of.with(Term.LIST.word(), schema(Term.LIST), "with case: " + Wording.of(Term.LIST))
        : of;
  }

  private static DescribedRoute manner(DescribedRoute route) {
    return route
        .with(
            "limit",
            JsonSchema.number(1, QuestionRoutes.MOST_ROWS)
                .put("default", QuestionRoutes.USUAL_ROWS),
            "rows of a page")
        .with("after", JsonSchema.type("string"), "what the page before has called next")
        .with("row", JsonSchema.number(0, 999_999_999), "with which the page begins, from 0")
        .with(
            "content",
            JsonSchema.type("string"),
            "what a page has said of itself; 409 if it is another now")
        .with("cite", JsonSchema.type("boolean"), "whether rows come with their citations")
        .with(
            "format",
            JsonSchema.oneOf("json", "csv", "geojson", "kml", "parquet"),
            "the whole answer as a file, the same that the command line writes");
  }

  private static ObjectNode schema(Term term) {
    return switch (term.form()) {
      case SAID -> JsonSchema.type("boolean");
      case REPEATED, LISTED -> JsonSchema.array(JsonSchema.type("string"));
      case TOGETHER ->
          JsonSchema.array(JsonSchema.type("string")).put("minItems", 2).put("maxItems", 2);
    };
  }

  /** A page, or with {@code format=json} the rows alone. */
  private static ObjectNode page(QuestionKind kind) {
    ObjectNode rows = JsonSchema.array(JsonSchema.ref(Schemas.nameOfRow(kind)));
    ObjectNode either = JsonSchema.empty();
    ArrayNode forms = either.putArray("oneOf");
    forms.add(Schemas.page(rows));
    forms.add(rows.deepCopy());
    return either;
  }
}
