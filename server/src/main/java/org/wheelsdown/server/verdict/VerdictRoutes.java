package org.wheelsdown.server.verdict;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.wheelsdown.server.cases.ReadCase;
import org.wheelsdown.server.cases.ServedCases;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts and briefs over HTTP. */
public final class VerdictRoutes {
  private static final JsonMapper JSON = new JsonMapper();

  /** Longer than short cases take; then it is told how far it is. */
  private static final Duration BEFORE_TELLING = Duration.ofSeconds(2);

  private static final Duration BEFORE_A_BRIEF = Duration.ofSeconds(25);

  /**
   * The brief is a page by itself. What it has of its own, styles and pictures, is shown; nothing
   * in it may ask, run or lead anywhere within the page that shows it.
   */
  private static final String POLICY_OF_THE_BRIEF =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

  private final ServedCases cases;
  private final CaseRuns runs;

  public VerdictRoutes(ServedCases cases, CaseRuns runs) {
    this.cases = cases;
    this.runs = runs;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/verdicts", this::verdicts);
    routes.get("/api/v1/cases/{case}/brief.html", this::brief);
    routes.get("/api/v1/cases/{case}/brief.pdf", this::paper);
  }

  private void verdicts(Context context) throws IOException {
    ReadCase read = read(context);
    CaseRuns.Begun run = runs.of(read);
    var checked = run.within(BEFORE_TELLING);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      if (checked.isPresent()) {
        new VerdictsJson(json).write(checked.get());
      } else {
        context.status(202);
        writeProgress(run.checking().checked(), read.sound().content().claims().size(), json);
      }
    }
    context.contentType("application/json").result(out.toByteArray());
  }

  private static void writeProgress(int checked, int claims, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("checking", Math.min(checked, claims));
    json.writeNumberProperty("of", claims);
    json.writeEndObject();
  }

  private void brief(Context context) throws IOException {
    String brief = checked(context).brief();
    context.header("Content-Security-Policy", POLICY_OF_THE_BRIEF);
    context.contentType("text/html; charset=utf-8").result(brief);
  }

  private void paper(Context context) throws IOException {
    byte[] paper = checked(context).paper();
    context.header(
        "Content-Disposition",
        "attachment; filename=\"%s-brief.pdf\"".formatted(context.pathParam("case")));
    context.contentType("application/pdf").result(paper);
  }

  private CheckedCase checked(Context context) throws IOException {
    return runs.of(read(context))
        .within(BEFORE_A_BRIEF)
        .orElseThrow(
            () ->
                new ProblemException(
                    503, "The case is still being checked; ask again in a moment."));
  }

  private ReadCase read(Context context) throws IOException {
    ReadCase read = ReadCase.of(cases.find(context.pathParam("case")));
    read.sound();
    return read;
  }
}
