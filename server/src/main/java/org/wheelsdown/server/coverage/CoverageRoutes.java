package org.wheelsdown.server.coverage;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.coverage.CellHeard;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.TimeBound;
import org.wheelsdown.server.place.Window;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.coverage.CoverageQuestions;

/** Where anybody was heard, how often and how low, as areas of a map. */
public final class CoverageRoutes {
  private static final Set<String> NAMES =
      Stream.concat(Window.NAMES.stream(), Stream.of("since", "until"))
          .collect(Collectors.toUnmodifiableSet());

  /** Cells of an answer at most: ten megabytes of it, and four times as many as a map can show. */
  private static final int MOST = 50_000;

  private final Work work;

  public CoverageRoutes(Work work) {
    this.work = work;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/coverage", this::send);
  }

  private void send(Context context) throws IOException, MisreadQuestionException {
    Parameters parameters = new Parameters(context.queryParamMap()).only(NAMES);
    Window window = parameters.one("west").isPresent() ? Window.of(parameters) : Window.GLOBE;
    Hour first = bound(parameters, "since").map(this::start).orElse(new Hour(0));
    Hour last = bound(parameters, "until").map(this::end).orElse(new Hour(Integer.MAX_VALUE));
    byte[] json =
        work.ask(
            EnumSet.of(Derived.COVERAGE),
            questions -> ofOneContent(() -> features(questions.coverage(), window, first, last)));
    context.contentType("application/geo+json").result(json);
  }

  /** Cells and hours are read one after the other, and another workspace may come in between. */
  private byte[] ofOneContent(Supplier<byte[]> features) {
    return work.served()
        .ofOneContent(content -> features.get())
        .orElseThrow(
            () ->
                new ProblemException(
                    503, "Something was imported meanwhile; ask again in a moment."));
  }

  private Hour start(TimeBound bound) {
    return Hour.of(bound.start(ZoneOffset.UTC));
  }

  private Hour end(TimeBound bound) {
    Instant end = bound.end(ZoneOffset.UTC);
    return Hour.before(end);
  }

  private static Optional<TimeBound> bound(Parameters parameters, String name) {
    return parameters
        .one(name)
        .map(
            text ->
                TimeBound.read(text)
                    .orElseThrow(
                        () ->
                            ProblemException.ofTerm(
                                name,
                                "%s is a date such as 2019-01-23 or a time such as 2019-01-23T04:40Z, in UTC."
                                    .formatted(name))));
  }

  private static byte[] features(CoverageQuestions coverage, Window window, Hour first, Hour last) {
    List<CellHeard> cells =
        coverage.cells(first, last).stream()
            .filter(
                heard ->
                    window.overlaps(
                        heard.cell().south(),
                        heard.cell().west(),
                        heard.cell().north(),
                        heard.cell().east()))
            .toList();
    if (cells.size() > MOST) {
      throw new ProblemException(
          413,
          "Aircraft were heard in %,d cells here, and %,d are told at most; look at a smaller part of the map."
              .formatted(cells.size(), MOST));
    }
    return new CoverageFeatures(coverage.hours(first, last)).json(cells);
  }
}
