package org.wheelsdown.server.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.store.engine.TimeIsUpException;
import org.wheelsdown.store.folder.FullDiskException;
import org.wheelsdown.store.folder.WorkspaceException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells in one sentence what went wrong; where in the program it arose is nobody's business. */
public final class Problems {
  /** What problems are sent as. */
  public static final String TYPE = "application/problem+json";

  private static final JsonMapper JSON = new JsonMapper();

  private final Consumer<Throwable> surprised;

  /**
   * @param surprised is told of what should not have happened
   */
  public Problems(Consumer<Throwable> surprised) {
    this.surprised = surprised;
  }

  public void add(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, context) -> tell(e.problem(), context));
    routes.exception(MisreadQuestionException.class, (e, context) -> tell(misread(e), context));
    routes.exception(
        TimeIsUpException.class,
        (e, context) -> tell(new Problem(504, String.valueOf(e.getMessage())), context));
    routes.exception(
        FullDiskException.class,
        (e, context) -> tell(new Problem(507, String.valueOf(e.getMessage())), context));
    routes.exception(
        WorkspaceException.class,
        (e, context) -> tell(new Problem(503, String.valueOf(e.getMessage())), context));
    routes.exception(
        CaseException.class,
        (e, context) -> tell(new Problem(409, String.valueOf(e.getMessage())), context));
    routes.exception(
        HttpResponseException.class,
        (e, context) -> tell(new Problem(e.getStatus(), sentence(e.getStatus())), context));
    routes.exception(IOException.class, this::unreadable);
    routes.exception(RuntimeException.class, this::surprise);
    routes.error(404, context -> nothing(404, context));
    routes.error(405, context -> nothing(405, context));
  }

  /** Whoever has gone away in the middle of an answer is no surprise. */
  private void unreadable(IOException e, Context context) {
    if (!context.res().isCommitted()) {
      surprised.accept(e);
    }
    tell(new Problem(500, "A file could not be read or written."), context);
  }

  private void surprise(RuntimeException e, Context context) {
    surprised.accept(e);
    tell(
        new Problem(
            500,
            "Something went wrong that should not have; wheelsdown serve --debug shows where."),
        context);
  }

  private static void nothing(int status, Context context) {
    if (!TYPE.equals(context.res().getContentType())) {
      tell(new Problem(status, sentence(status)), context);
    }
  }

  private static Problem misread(MisreadQuestionException e) {
    String sentence = String.valueOf(e.getMessage());
    return e.term()
        .map(term -> Problem.ofTerm(term.word(), sentence))
        .orElseGet(() -> new Problem(400, sentence));
  }

  /** What a status means that others than we have decided on. */
  public static String sentence(int status) {
    return switch (status) {
      case 404 -> "There is nothing of that name here; see /api/v1/openapi.json for what there is.";
      case 405 -> "This can only be read.";
      case 413 -> "What was sent is too large.";
      case 414, 431 -> "The question is too long for one address.";
      default -> "The request cannot be understood (%d).".formatted(status);
    };
  }

  private static void tell(Problem problem, Context context) {
    if (context.res().isCommitted()) {
      breakOff(context);
      return;
    }
    problem
        .retryAfter()
        .ifPresent(seconds -> context.header("Retry-After", Integer.toString(seconds)));
    context.status(problem.status()).contentType(TYPE).result(json(problem));
  }

  /** Nobody must take for the whole what was half written when it went wrong. */
  private static void breakOff(Context context) {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .close();
  }

  /** As it is sent. */
  public static byte[] json(Problem problem) {
    ObjectNode json = JSON.createObjectNode();
    json.put("status", problem.status());
    json.put("title", problem.sentence());
    problem.term().ifPresent(term -> json.put("term", term));
    return JSON.writeValueAsBytes(json);
  }
}
