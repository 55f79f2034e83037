package org.wheelsdown.server.description;

import java.util.stream.Stream;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.server.asking.Askable;
import org.wheelsdown.server.line.LineRoutes;
import org.wheelsdown.server.place.NameRoutes;
import org.wheelsdown.server.raw.RawRowRoutes;
import tools.jackson.databind.node.ObjectNode;

/** What is not the answer to a question. */
final class OtherRoutes {
  private static final String GEOJSON = "application/geo+json";

  private OtherRoutes() {}

  static Stream<DescribedRoute> all() {
    return Stream.of(
        lines(), names(), airports(), aircraft(), rawRow(), coverage(), status(), description());
  }

  private static DescribedRoute lines() {
    DescribedRoute route =
        DescribedRoute.get(
                "/lines",
                "Where the flights of an answer were heard, or where its stays were, one JSON object a"
                    + " line.")
            .needing("kind", JsonSchema.oneOf("flights", "journeys", "stays"), "of the question");
    for (Term term : Askable.terms(QuestionKind.JOURNEYS)) {
      route = DescribedQuestion.with(term, route);
    }
    return DescribedQuestion.ofCase(QuestionKind.JOURNEYS, route)
        .with("limit", JsonSchema.number(1, LineRoutes.MOST), "lines at most")
        .with("tolerance_km", JsonSchema.number(0, 100), "by how much a line may be off")
        .answering("application/x-ndjson", JsonSchema.ref("Line"));
  }

  private static DescribedRoute names() {
    String[] kinds =
        Stream.of(NameRoutes.Kind.values()).map(NameRoutes.Kind::word).toArray(String[]::new);
    return DescribedRoute.get("/names", "Names that complete what somebody types.")
        .needing("kind", JsonSchema.oneOf(kinds), "of what")
        .with("q", JsonSchema.type("string").put("maxLength", 100), "what is typed by now")
        .with("limit", JsonSchema.number(1, NameRoutes.MOST), "names at most")
        .answering("Names");
  }

  private static DescribedRoute airports() {
    return DescribedRoute.get("/airports", "The larger airports of a map, and small ones near by.")
        .needing("west", degrees(), "of the left edge")
        .needing("south", degrees(), "of the lower edge")
        .needing("east", degrees(), "of the right edge; less than west across the antimeridian")
        .needing("north", degrees(), "of the upper edge")
        .with("zoom", JsonSchema.number(0, 24), "of the map; 0 shows the globe")
        .answering(GEOJSON, JsonSchema.ref("Airports"));
  }

  private static DescribedRoute aircraft() {
    return DescribedRoute.get("/aircraft/{aircraft}", "All that is known of one aircraft.")
        .named("aircraft", "an ICAO address (six hex digits) or a registration")
        .answering("Aircraft");
  }

  private static DescribedRoute rawRow() {
    return DescribedRoute.get(
            "/raw-row",
            "What an answer rests on, as it stands in the file that was imported: of a position the"
                + " row that its citation names, of a statement the line or field of its place.")
        .needing("sha256", JsonSchema.type("string"), "of the file, as it is cited")
        .with("document", JsonSchema.type("string"), "inside the file, as it is cited")
        .with("row", JsonSchema.number(0, RawRowRoutes.MOST_ROWS), "of the document")
        .with("place", JsonSchema.type("string"), "of a statement, instead of a row")
        .answering("RawRow");
  }

  private static DescribedRoute coverage() {
    String time = "a date or a time, in UTC";
    return DescribedRoute.get("/coverage", "Where anybody was heard, how often and how low.")
        .with("since", JsonSchema.type("string"), time)
        .with("until", JsonSchema.type("string"), time)
        .with("west", degrees(), "of a map's left edge; all four edges or none")
        .with("south", degrees(), "of its lower edge")
        .with("east", degrees(), "of its right edge")
        .with("north", degrees(), "of its upper edge")
        .answering(GEOJSON, JsonSchema.ref("Coverage"));
  }

  private static DescribedRoute status() {
    return DescribedRoute.get("/status", "What is in the workspace, counted.").answering("Status");
  }

  private static DescribedRoute description() {
    return DescribedRoute.get("/openapi.json", "This description.")
        .answering("application/json", JsonSchema.type("object"));
  }

  private static ObjectNode degrees() {
    return JsonSchema.type("number");
  }
}
