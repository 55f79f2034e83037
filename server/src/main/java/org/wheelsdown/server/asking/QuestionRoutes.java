package org.wheelsdown.server.asking;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Snapshot;
import org.wheelsdown.server.work.Work;

/** Questions over HTTP: the terms of the command line as parameters. */
public final class QuestionRoutes {
  /** Rows of a page at most. */
  public static final int MOST_ROWS = 10_000;

  /** Rows of a page where nothing else is asked for. */
  public static final int USUAL_ROWS = 500;

  private static final int LAST_ROW = 999_999_999;

  /** What says how to answer, and not what is asked. */
  private static final Set<String> MANNER =
      Set.of("limit", "after", "row", "content", "cite", "format");

  private final Work work;
  private final AskedFolders folders;

  public QuestionRoutes(Work work, AskedFolders folders) {
    this.work = work;
    this.folders = folders;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/questions", context -> KindsJson.send(context));
    routes.get("/api/v1/questions/{kind}", this::answer);
  }

  private void answer(Context context) throws IOException, MisreadQuestionException {
    Parameters parameters = new Parameters(context.queryParamMap());
    Asked asked = folders.read(context.pathParam("kind"), parameters, MANNER);
    boolean cites = parameters.isSaid("cite");
    Optional<FileFormat> format =
        parameters.choice("format", FileFormat.words()).map(FileFormat::of);
    if (format.isPresent()) {
      new Download(asked, format.get(), cites).send(work, context);
      return;
    }
    context.contentType("application/json").result(page(asked, parameters, cites).read(work));
  }

  /** The page after another, or that which begins with a row of this number. */
  private static Paging page(Asked asked, Parameters parameters, boolean cites) {
    int limit = parameters.number("limit", 1, MOST_ROWS, USUAL_ROWS);
    Optional<Cursor> after =
        parameters.one("after").map(text -> Cursor.parse(text, asked.written()));
    if (after.isPresent()) {
      if (parameters.one("row").isPresent()) {
        throw ProblemException.ofTerm("row", "A page begins after another or at a row, not both.");
      }
      return new Paging(asked, Optional.of(after.get().of()), after.get().row(), limit, cites);
    }
    Optional<Snapshot> of = parameters.one("content").map(QuestionRoutes::content);
    return new Paging(asked, of, parameters.number("row", 0, LAST_ROW, 0), limit, cites);
  }

  private static Snapshot content(String text) {
    if (!text.matches("[0-9a-f]{16}")) {
      throw ProblemException.ofTerm("content", "content is not what a page says of itself.");
    }
    return new Snapshot(text);
  }
}
