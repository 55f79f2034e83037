package org.wheelsdown.server.cases;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.server.guard.ThisMachine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases over HTTP: read, and changed by several at once without loss. */
public final class CaseRoutes {
  private static final JsonMapper JSON = new JsonMapper();
  static final String CASE = "/api/v1/cases/{case}";

  private final ServedCases cases;
  private final CaseInContext context;

  public CaseRoutes(ServedCases cases) {
    this.cases = cases;
    context = new CaseInContext(cases);
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases", this::list);
    routes.get(CASE, asked -> CaseInContext.tell(context.read(asked), asked));
    routes.get(CASE + "/text", this::text);
    routes.put(CASE + "/text", this::writeText);
    new ListRoutes(context).add(routes);
    new FileRoutes(cases).add(routes);
  }

  private void list(Context asked) throws IOException {
    ArrayNode list = JSON.createArrayNode();
    for (Map.Entry<String, CaseFolder> each : cases.all().entrySet()) {
      ObjectNode json = list.addObject().put("id", each.getKey());
      json.put("folder", folder(each.getValue().root(), asked));
      CaseReading reading = ReadCase.of(each.getValue()).reading();
      if (reading instanceof Sound sound) {
        json.put("title", sound.content().title());
        json.put("day", sound.content().day().toString());
        json.put("claims", sound.content().claims().size());
      } else if (reading instanceof Mistaken mistaken) {
        json.put("title", String.valueOf(each.getValue().root().getFileName()));
        json.put("mistakes", mistaken.mistakes().size());
      }
    }
    CaseInContext.send(JSON.createObjectNode().set("cases", list), asked);
  }

  /** Where folders lie on this machine is nobody's business who is elsewhere. */
  private static String folder(Path root, Context asked) {
    return String.valueOf(ThisMachine.isAsking(asked) ? root : root.getFileName());
  }

  private void text(Context asked) throws IOException {
    ReadCase read = context.read(asked);
    asked.header("ETag", '"' + read.version() + '"');
    asked.contentType("text/plain; charset=utf-8").result(read.text());
  }

  /** Whatever it says is kept: mistakes are put right one after the other. */
  private void writeText(Context asked) throws IOException, CaseException {
    ReadCase seen = context.seen(asked);
    CaseInContext.unchanged(() -> seen.folder().write(seen.text(), asked.body()));
    CaseInContext.tell(ReadCase.of(seen.folder()), asked);
  }
}
