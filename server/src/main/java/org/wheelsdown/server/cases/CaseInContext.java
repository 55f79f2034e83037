package org.wheelsdown.server.cases;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.casework.folder.ChangedMeanwhileException;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case that a request is about, and whether whoever changes it has seen what is there. */
record CaseInContext(ServedCases cases) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Something that writes the case. */
  interface Writing {
    void write() throws IOException, CaseException;
  }

  ReadCase read(Context context) throws IOException {
    return ReadCase.of(cases.find(context.pathParam("case")));
  }

  /** The case, if it is still the one that whoever changes it has seen. */
  ReadCase seen(Context context) throws IOException {
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

  /** Writes, unless somebody else has done so since the case was read. */
  static void unchanged(Writing writing) throws IOException, CaseException {
    try {
      writing.write();
    } catch (ChangedMeanwhileException e) {
      throw changedMeanwhile();
    }
  }

  private static ProblemException changedMeanwhile() {
    return new ProblemException(
        412, "Somebody else has changed the case meanwhile, so nothing was written.");
  }

  static void tell(ReadCase read, Context context) {
    context.header("ETag", '"' + read.version() + '"');
    send(new CaseJson(LocalDate.now(ZoneId.systemDefault())).of(read), context);
  }

  static void send(JsonNode json, Context context) {
    context.contentType("application/json").result(JSON.writeValueAsBytes(json));
  }
}
