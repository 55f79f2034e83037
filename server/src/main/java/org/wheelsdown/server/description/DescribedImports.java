package org.wheelsdown.server.description;

import static org.wheelsdown.server.description.JsonSchema.array;
import static org.wheelsdown.server.description.JsonSchema.number;
import static org.wheelsdown.server.description.JsonSchema.object;
import static org.wheelsdown.server.description.JsonSchema.oneOf;
import static org.wheelsdown.server.description.JsonSchema.orNull;
import static org.wheelsdown.server.description.JsonSchema.ref;
import static org.wheelsdown.server.description.JsonSchema.type;
import static org.wheelsdown.server.description.Schemas.ordered;

import java.util.Map;
import java.util.stream.Stream;
import org.wheelsdown.ingest.ImportReport;
import tools.jackson.databind.node.ObjectNode;

/** Bringing files into the workspace. */
final class DescribedImports {
  private static final long MOST = Long.MAX_VALUE;
  private static final String ALL = "/imports";
  private static final String ONE = ALL + "/{import}";
  private static final String JSON = "application/json";

  private DescribedImports() {}

  static Stream<DescribedRoute> routes() {
    return Stream.of(
        DescribedRoute.get(ALL, "The imports of this run of the server.").answering("Imports"),
        DescribedRoute.post(
                ALL, "Imports a file or folder of this machine, or begins one whose files follow.")
            .taking("ImportOrder")
            .answering(202, "It is imported when it is its turn.", JSON, ref("Import"))
            .answering(201, "Its files can be sent.", JSON, ref("Import"))
            .refusing(403, "A path is named from another machine."),
        one(DescribedRoute.get(ONE, "How far an import is, and what came of it."))
            .answering("Import"),
        one(DescribedRoute.get(
                ONE + "/events",
                "The same as it goes on, until it is over: each event is an Import."))
            .answering("text/event-stream", type("string")),
        one(DescribedRoute.put(ONE + "/files", "Sends a file; the body is its bytes."))
            .needing("name", type("string"), "of the file, with its path below the folder it is in")
            .taking("application/octet-stream", JsonSchema.empty())
            .answering("Import")
            .refusing(413, "It is more than an import takes.")
            .refusing(507, "The disk of the workspace has no room for it."),
        one(DescribedRoute.post(ONE + "/start", "All files are sent: imports them."))
            .answering(202, "It is imported when it is its turn.", JSON, ref("Import")),
        one(DescribedRoute.delete(ONE, "Gives up an import whose files are being sent.")).done());
  }

  private static DescribedRoute one(DescribedRoute route) {
    return route.named("import", "the id of the import");
  }

  static Map<String, ObjectNode> schemas() {
    return ordered(
        "Imports", object(ordered("imports", array(ref("Import")))),
        "ImportOrder", order(),
        "Import", state(),
        "ImportReport", report());
  }

  private static ObjectNode order() {
    Map<String, ObjectNode> fields =
        ordered(
            "path", type("string").put("description", "of a file or folder of this machine"),
            "origin", type("string").put("description", "where the files came from"),
            "licence", type("string"),
            "published", day().put("description", "when a list or register came out"),
            "captured", day().put("description", "when this copy of a list was taken"),
            "bytes", number(0, MOST).put("description", "that will be sent, to know if they fit"));
    return object(fields, fields.keySet());
  }

  private static ObjectNode state() {
    return object(
        ordered(
            "id", type("string"),
            "begun", type("string").put("format", "date-time"),
            "state", oneOf("receiving", "queued", "working", "done", "failed"),
            "doing", type("string").put("description", "the same in words"),
            "path", orNull("string").put("description", "null where files are sent"),
            "files_sent", count("that have come wholly; null where none are sent"),
            "bytes_sent", count("that have come; null where none are sent"),
            "stage", stage(),
            "done", number(0, MOST).put("description", "of the stage's total, in its unit"),
            "total", number(0, MOST),
            "unit", orNull("string"),
            "file", orNull("string").put("description", "at hand"),
            "positions", number(0, MOST).put("description", "read so far"),
            "documents", number(0, MOST).put("description", "read so far"),
            "report", refOrNull("ImportReport"),
            "problem", refOrNull("Problem")));
  }

  private static ObjectNode stage() {
    ObjectNode stage = orNull("string");
    stage.putArray("enum").add("reading").add("flights").add("identity").add("coverage").addNull();
    return stage;
  }

  private static ObjectNode report() {
    ObjectNode problem =
        object(
            ordered(
                "what", type("string"),
                "times", number(1, MOST),
                "file", type("string").put("description", "that had it first")));
    return object(
        ordered(
            "lines", array(type("string")).put("description", "in words"),
            "brought_anything", type("boolean"),
            "files", number(0, MOST).put("description", "read for the first time"),
            "known_files", number(0, MOST),
            "positions", number(0, MOST).put("description", "new ones"),
            "statements", number(0, MOST).put("description", "new ones"),
            "first_day", orNull("string").put("format", "date"),
            "last_day", orNull("string").put("format", "date"),
            "aircraft",
                array(type("string"))
                    .put("maxItems", ImportReport.MOST_AIRCRAFT)
                    .put("description", "ICAO addresses of new positions"),
            "problems", array(problem)));
  }

  private static ObjectNode count(String means) {
    return orNull("integer").put("description", means);
  }

  private static ObjectNode day() {
    return type("string").put("format", "date");
  }

  private static ObjectNode refOrNull(String name) {
    ObjectNode either = JsonSchema.empty();
    either.putArray("oneOf").add(ref(name)).add(type("null"));
    return either;
  }
}
