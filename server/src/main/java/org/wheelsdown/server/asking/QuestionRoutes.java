package org.wheelsdown.server.asking;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Work;

/** Questions over HTTP: the terms of the command line as parameters. */
public final class QuestionRoutes {
  /** Rows of a page at most. */
  public static final int MOST_ROWS = 10_000;

  /** Rows of a page where nothing else is asked for. */
  public static final int USUAL_ROWS = 500;

  /** What says how to answer, and not what is asked. */
  private static final Set<String> MANNER = Set.of("limit", "after", "cite", "format");

  private final Work work;

  public QuestionRoutes(Work work) {
    this.work = work;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/questions", context -> KindsJson.send(context));
    routes.get("/api/v1/questions/{kind}", this::answer);
  }

  private void answer(Context context) throws IOException, MisreadQuestionException {
    Parameters parameters = new Parameters(context.queryParamMap());
    Asked asked =
        Asked.of(context.pathParam("kind"), parameters.without(MANNER), work.served().areas());
    boolean cites = parameters.isSaid("cite");
    Optional<FileFormat> format =
        parameters.choice("format", FileFormat.words()).map(FileFormat::of);
    if (format.isPresent()) {
      new Download(asked, format.get(), cites).send(work, context);
      return;
    }
    Optional<Cursor> after =
        parameters.one("after").map(text -> Cursor.parse(text, asked.written()));
    int limit = parameters.number("limit", 1, MOST_ROWS, USUAL_ROWS);
    context
        .contentType("application/json")
        .result(new Paging(asked, after, limit, cites).read(work));
  }
}
