package org.wheelsdown.server.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.store.folder.WorkspaceException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells in one sentence what went wrong; where in the program it arose is nobody's business. */
public final class Problems {
  private static final JsonMapper JSON = new JsonMapper();

  public void add(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, context) -> tell(e.problem(), context));
    routes.exception(MisreadQuestionException.class, (e, context) -> tell(misread(e), context));
    routes.exception(
        WorkspaceException.class,
        (e, context) -> tell(new Problem(503, String.valueOf(e.getMessage())), context));
    routes.exception(
        HttpResponseException.class,
        (e, context) -> tell(new Problem(e.getStatus(), String.valueOf(e.getMessage())), context));
    routes.exception(
        IOException.class,
        (e, context) ->
            tell(
                new Problem(500, "A file could not be read or written: " + e.getMessage()),
                context));
    routes.exception(
        RuntimeException.class,
        (e, context) -> tell(new Problem(500, "Something is wrong in the program: " + e), context));
  }

  private static Problem misread(MisreadQuestionException e) {
    return new Problem(400, String.valueOf(e.getMessage()), e.term().map(term -> term.word()));
  }

  private static void tell(Problem problem, Context context) {
    ObjectNode json = JSON.createObjectNode();
    json.put("status", problem.status());
    json.put("title", problem.sentence());
    problem.term().ifPresent(term -> json.put("term", term));
    context
        .status(problem.status())
        .contentType("application/problem+json")
        .result(JSON.writeValueAsBytes(json));
  }
}
