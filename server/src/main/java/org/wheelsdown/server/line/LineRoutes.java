package org.wheelsdown.server.line;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.server.asking.Asked;
import org.wheelsdown.server.asking.AskedFolders;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Work;

/** The lines that a map draws of an answer, one after the other as they are read. */
public final class LineRoutes {
  /** Lines at most. */
  public static final int MOST = 10_000;

  private static final int USUAL = 500;
  private static final int WIDEST_TOLERANCE = 100;
  private static final int USUAL_TOLERANCE = 2;
  private static final Set<String> MANNER = Set.of("kind", "limit", "tolerance_km");
  private static final Set<QuestionKind> DRAWN =
      Set.of(QuestionKind.FLIGHTS, QuestionKind.JOURNEYS, QuestionKind.STAYS);

  private final Work work;
  private final AskedFolders folders;

  public LineRoutes(Work work, AskedFolders folders) {
    this.work = work;
    this.folders = folders;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/lines", this::send);
  }

  private void send(Context context) throws IOException, MisreadQuestionException {
    Parameters parameters = new Parameters(context.queryParamMap());
    String kind = parameters.needed("kind");
    Asked asked = folders.read(kind, parameters, MANNER);
    if (!DRAWN.contains(asked.written().kind())) {
      throw ProblemException.ofTerm("kind", "Lines are drawn of flights, journeys and stays.");
    }
    int limit = parameters.number("limit", 1, MOST, USUAL);
    int tolerance = parameters.number("tolerance_km", 0, WIDEST_TOLERANCE, USUAL_TOLERANCE);
    work.download(
        Work.OF_EVENTS,
        questions -> {
          try (Stream<Line> lines =
              new DrawnAnswer(questions, asked.question(), limit).lines(tolerance)) {
            write(lines, context);
          }
          return true;
        });
  }

  private static void write(Stream<Line> lines, Context context) throws IOException {
    context.contentType("application/x-ndjson");
    Writer out =
        new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
    for (Iterator<Line> each = lines.iterator(); each.hasNext(); ) {
      out.write(each.next().json());
      out.write('\n');
    }
    out.flush();
  }
}
