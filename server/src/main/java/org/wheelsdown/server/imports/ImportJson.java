package org.wheelsdown.server.imports;

import java.util.Locale;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.ingest.ImportReport;
import org.wheelsdown.ingest.ProblemTally;
import org.wheelsdown.ingest.Stage;
import org.wheelsdown.server.problem.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An import as JSON. */
final class ImportJson {
  private static final JsonMapper JSON = new JsonMapper();

  private ImportJson() {}

  static ObjectNode of(ImportState state) {
    ImportCourse.Point point = state.point();
    ObjectNode json = JSON.createObjectNode();
    json.put("id", state.id());
    json.put("begun", state.begun().toString());
    json.put("state", state.phase().name().toLowerCase(Locale.ROOT));
    json.put("doing", state.doing());
    json.put("path", state.path().orElse(null));
    json.put("files_sent", state.files().orElse(null));
    json.put("bytes_sent", state.bytes().orElse(null));
    json.put(
        "stage", point.stage().map(stage -> stage.name().toLowerCase(Locale.ROOT)).orElse(null));
    json.put("done", point.done());
    json.put("total", point.total());
    json.put("unit", point.stage().map(Stage::unit).orElse(null));
    json.put("file", point.file().isEmpty() ? null : point.file());
    json.put("positions", point.positions());
    json.put("documents", point.documents());
    json.set("report", state.report().map(ImportJson::report).orElse(null));
    json.set("problem", state.problem().map(ImportJson::problem).orElse(null));
    return json;
  }

  private static ObjectNode problem(Problem problem) {
    return JSON.createObjectNode().put("status", problem.status()).put("title", problem.sentence());
  }

  private static ObjectNode report(ImportReport report) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode lines = json.putArray("lines");
    report.summary().forEach(lines::add);
    json.put("brought_anything", report.broughtAnything());
    json.put("files", report.files());
    json.put("known_files", report.knownFiles());
    json.put("positions", report.rows());
    json.put("statements", report.statements());
    boolean hasDays = !report.days().isEmpty();
    json.put("first_day", hasDays ? report.days().first().toString() : null);
    json.put("last_day", hasDays ? report.days().last().toString() : null);
    ArrayNode aircraft = json.putArray("aircraft");
    report.aircraft().stream().map(Address::toString).forEach(aircraft::add);
    ArrayNode problems = json.putArray("problems");
    for (ProblemTally.Met met : report.problems().met()) {
      problems
          .addObject()
          .put("what", met.inWords())
          .put("times", met.times())
          .put("file", met.file());
    }
    return json;
  }
}
