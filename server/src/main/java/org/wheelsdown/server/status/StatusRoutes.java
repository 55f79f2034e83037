package org.wheelsdown.server.status;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.core.coverage.Completeness;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.statement.KeptDocument;
import org.wheelsdown.store.status.Status;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is in the workspace. */
public final class StatusRoutes {
  private static final JsonMapper JSON = new JsonMapper();

  private final Work work;

  public StatusRoutes(Work work) {
    this.work = work;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/status", this::send);
  }

  private void send(Context context) throws IOException, MisreadQuestionException {
    new Parameters(context.queryParamMap()).only(Set.of());
    Status status = work.ask(Set.of(), questions -> work.served().workspace().status());
    context.contentType("application/json").result(JSON.writeValueAsBytes(json(status)));
  }

  private static ObjectNode json(Status status) {
    ObjectNode json = JSON.createObjectNode();
    json.put("files", status.files().size());
    json.put("bytes", status.files().stream().mapToLong(ImportedFile::size).sum());
    ArrayNode origins = json.putArray("origins");
    Origins.of(status.files()).forEach(origins::add);
    json.set("days", days(status));
    json.put("positions", status.positions());
    json.put("aircraft", status.aircraft());
    json.put("flights", status.flights());
    json.put("stays", status.stays());
    json.put("gaps", status.gaps());
    json.put("documents", status.documents().size());
    json.put("statements", status.documents().stream().mapToLong(KeptDocument::statements).sum());
    json.put("up_to_date", !status.hasStaleEvents());
    json.set("problems", counts(status.problems(), problem -> problem.inWords()));
    json.set("marks", counts(status.marks(), mark -> mark.inWords()));
    json.set("removed", counts(status.removed(), removal -> removal.inWords()));
    return json;
  }

  private static ObjectNode days(Status status) {
    ObjectNode days = JSON.createObjectNode();
    int last = status.days().size() - 1;
    days.put("first", last < 0 ? null : status.days().get(0).day().toString());
    days.put("last", last < 0 ? null : status.days().get(last).day().toString());
    Map<Completeness, Long> counted =
        status.days().stream()
            .collect(Collectors.groupingBy(SourceDay::completeness, Collectors.counting()));
    for (Completeness each : Completeness.values()) {
      days.put(each.name().toLowerCase(Locale.ROOT), counted.getOrDefault(each, 0L));
    }
    return days;
  }

  private static <T extends Comparable<T>> ArrayNode counts(
      Map<T, Long> counted, Function<T, String> inWords) {
    ArrayNode counts = JSON.createArrayNode();
    new TreeMap<>(counted)
        .forEach(
            (what, times) ->
                counts.addObject().put("what", inWords.apply(what)).put("times", times));
    return counts;
  }
}
