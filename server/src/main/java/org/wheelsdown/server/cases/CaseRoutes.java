package org.wheelsdown.server.cases;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.folder.ChangedMeanwhileException;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases over HTTP: read, and changed by several at once without loss. */
public final class CaseRoutes {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CASE = "/api/v1/cases/{case}";

  private final ServedCases cases;

  public CaseRoutes(ServedCases cases) {
    this.cases = cases;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases", this::list);
    routes.get(CASE, context -> tell(read(context), context));
    routes.get(CASE + "/text", this::text);
    routes.put(CASE + "/text", this::writeText);
    routes.post(CASE + "/claims", context -> write(context, CaseRoutes::addClaim));
    routes.put(
        CASE + "/claims/{claim}",
        context ->
            write(
                context, (seen, fields) -> changeClaim(seen, context.pathParam("claim"), fields)));
  }

  /** A change of a case that somebody has seen. */
  private interface Change {
    CaseReading of(ReadCase seen, ObjectNode fields) throws IOException, CaseException;
  }

  private static CaseReading addClaim(ReadCase seen, ObjectNode fields)
      throws IOException, CaseException {
    fields.properties().removeIf(field -> field.getValue().isNull());
    return seen.folder().addClaim(seen.sound(), fields);
  }

  private static CaseReading changeClaim(ReadCase seen, String id, ObjectNode fields)
      throws IOException, CaseException {
    if (seen.sound().content().claims().stream().noneMatch(claim -> claim.id().equals(id))) {
      throw new ProblemException(404, "The case has no claim %s.".formatted(id));
    } else if (fields.has("id")) {
      throw new ProblemException(
          409,
          "Other claims name a claim by its id, so it is changed in the text of the case only.");
    }
    return seen.folder().changeClaim(seen.sound(), id, fields);
  }

  private ReadCase read(Context context) throws IOException {
    return ReadCase.of(cases.find(context.pathParam("case")));
  }

  private void list(Context context) throws IOException {
    ArrayNode list = JSON.createArrayNode();
    for (Map.Entry<String, CaseFolder> each : cases.all().entrySet()) {
      ObjectNode json = list.addObject().put("id", each.getKey());
      json.put("folder", each.getValue().root().toString());
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
    send(JSON.createObjectNode().set("cases", list), context);
  }

  private void text(Context context) throws IOException {
    ReadCase read = read(context);
    context.header("ETag", '"' + read.version() + '"');
    context.contentType("text/plain; charset=utf-8").result(read.text());
  }

  /** Whatever it says is kept: mistakes are put right one after the other. */
  private void writeText(Context context) throws IOException, CaseException {
    ReadCase seen = seen(context);
    replace(seen, context.body());
    tell(ReadCase.of(seen.folder()), context);
  }

  private static void replace(ReadCase seen, String text) throws IOException, CaseException {
    try {
      seen.folder().write(seen.text(), text);
    } catch (ChangedMeanwhileException e) {
      throw changedMeanwhile();
    }
  }

  private void write(Context context, Change change) throws IOException, CaseException {
    ReadCase seen = seen(context);
    try {
      if (change.of(seen, WrittenFields.of(context)) instanceof Mistaken mistaken) {
        throw new ProblemException(422, "This was not written. " + sentence(mistaken));
      }
    } catch (ChangedMeanwhileException e) {
      throw changedMeanwhile();
    }
    tell(ReadCase.of(seen.folder()), context);
  }

  private static String sentence(Mistaken mistaken) {
    Mistake first = mistaken.mistakes().get(0);
    return first.message() + (first.hint().isEmpty() ? "." : " (" + first.hint() + ").");
  }

  /** The case, if it is still the one that whoever changes it has seen. */
  private ReadCase seen(Context context) throws IOException {
    String version =
        Optional.ofNullable(context.header("If-Match"))
            .orElseThrow(
                () ->
                    new ProblemException(
                        428, "Say in If-Match which version of the case you have seen."));
    ReadCase now = read(context);
    if (!now.version().equals(version.replace("\"", ""))) {
      throw changedMeanwhile();
    }
    return now;
  }

  private static ProblemException changedMeanwhile() {
    return new ProblemException(
        412, "Somebody else has changed the case meanwhile, so nothing was written.");
  }

  private static void tell(ReadCase read, Context context) {
    context.header("ETag", '"' + read.version() + '"');
    send(new CaseJson(LocalDate.now(ZoneId.systemDefault())).of(read), context);
  }

  private static void send(JsonNode json, Context context) {
    context.contentType("application/json").result(JSON.writeValueAsBytes(json));
  }
}
