package org.wheelsdown.server.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import org.wheelsdown.server.guard.ThisMachine;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Imports over HTTP: asked for, fed with files, and told of. */
public final class ImportRoutes {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ALL = "/api/v1/imports";
  private static final String ONE = ALL + "/{import}";

  private final Imports imports;
  private final InstantSource clock;

  public ImportRoutes(Imports imports, InstantSource clock) {
    this.imports = imports;
    this.clock = clock;
  }

  public void add(RoutesConfig routes) {
    routes.get(ALL, this::list);
    routes.post(ALL, this::begin);
    routes.get(ONE, context -> send(find(context), context));
    routes.delete(ONE, this::remove);
    routes.put(ONE + "/files", this::take);
    routes.post(ONE + "/start", this::start);
    routes.get(ONE + "/events", new ImportEvents(imports)::send);
  }

  private RequestedImport find(Context context) {
    return imports.find(context.pathParam("import"));
  }

  private void list(Context context) {
    ArrayNode list = JSON.createArrayNode();
    imports.all().forEach(each -> list.add(ImportJson.of(each.state())));
    send(JSON.createObjectNode().set("imports", list), context);
  }

  private void begin(Context context) {
    Runnable namingFiles = () -> ThisMachine.require(context, "Its own files are imported");
    ImportOrder order = ImportOrder.of(context.bodyAsBytes(), namingFiles);
    boolean isHere = order.path().isPresent();
    RequestedImport begun = isHere ? imports.ofPath(order) : imports.ofUpload(order);
    context.status(isHere ? 202 : 201);
    context.header("Location", ALL + "/" + begun.id());
    send(begun, context);
  }

  private void take(Context context) throws IOException {
    Parameters parameters = new Parameters(context.queryParamMap()).only(Set.of("name"));
    RequestedImport wanted = find(context);
    Upload upload =
        wanted
            .upload()
            .orElseThrow(
                () -> new ProblemException(409, "This import is of files on this machine."));
    upload.take(
        new SentName(parameters.needed("name")),
        context.req().getContentLengthLong(),
        context.bodyInputStream(),
        clock.instant());
    send(wanted, context);
  }

  private void start(Context context) {
    RequestedImport wanted = find(context);
    imports.start(wanted);
    context.status(202);
    send(wanted, context);
  }

  private void remove(Context context) {
    imports.remove(find(context));
    context.status(204);
  }

  private static void send(RequestedImport one, Context context) {
    send(ImportJson.of(one.state()), context);
  }

  private static void send(JsonNode json, Context context) {
    context.contentType("application/json").result(JSON.writeValueAsBytes(json));
  }
}
