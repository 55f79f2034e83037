package org.wheelsdown.server.line;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.server.asking.Asked;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.question.Questions;

/** The lines that the flights of an answer flew, one after the other as they are read. */
public final class LineRoutes {
  /** Lines at most. */
  public static final int MOST = 10_000;

  /** An airliner flies 150 km in that time: across more, a line would be a guess. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private static final int USUAL = 500;
  private static final int WIDEST_TOLERANCE = 100;
  private static final int USUAL_TOLERANCE = 2;
  private static final Set<String> MANNER = Set.of("kind", "limit", "tolerance_km");
  private static final Set<QuestionKind> DRAWN =
      Set.of(QuestionKind.FLIGHTS, QuestionKind.JOURNEYS);

  private final Work work;

  public LineRoutes(Work work) {
    this.work = work;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/lines", this::send);
  }

  private void send(Context context) throws IOException, MisreadQuestionException {
    Parameters parameters = new Parameters(context.queryParamMap());
    String kind = parameters.needed("kind");
    Asked asked = Asked.of(kind, parameters.without(MANNER), work.served().areas());
    if (!DRAWN.contains(asked.written().kind())) {
      throw ProblemException.ofTerm("kind", "Lines are drawn of flights and of journeys.");
    }
    int limit = parameters.number("limit", 1, MOST, USUAL);
    int tolerance = parameters.number("tolerance_km", 0, WIDEST_TOLERANCE, USUAL_TOLERANCE);
    work.download(
        questions -> {
          write(questions, asked, limit, tolerance, context);
          return true;
        });
  }

  private static void write(
      Questions questions, Asked asked, int limit, int tolerance, Context context)
      throws IOException {
    List<FlownFlight> flights = flights(questions, asked, limit);
    context.contentType("application/x-ndjson");
    Writer out =
        new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
    try (Stream<FlownLine> read =
        questions
            .tracks()
            .lines(flights.stream().map(FlownFlight::heard).toList(), SILENCE, tolerance)) {
      Iterator<FlownLine> lines = read.iterator();
      for (int row = 0; row < flights.size(); row++) {
        out.write(flights.get(row).json(row, lines.next()));
        out.write('\n');
      }
    }
    out.flush();
  }

  private static List<FlownFlight> flights(Questions questions, Asked asked, int limit) {
    List<FlownFlight> flights = new ArrayList<>();
    try (Answer answer = questions.answer(asked.question())) {
      Iterator<Row> rows = answer.rows();
      while (flights.size() < limit && rows.hasNext()) {
        flights.add(FlownFlight.of(rows.next(), answer.columns()));
      }
    }
    return flights;
  }
}
