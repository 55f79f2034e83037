package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks PostgreSQL. */
final class PostgresRuns {
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*");
  private static final String TIMED = "Time: ";

  /** Milliseconds after which a question is not asked again and again. */
  private static final double SLOW = 30_000;

  private final Postgres server;

  PostgresRuns(Postgres server) {
    this.server = server;
  }

  /** The key of each row, as {@link Inquiry#keys} gives it. */
  List<List<String>> keys(Asked asked) throws IOException {
    int length = asked.ours().keyLength();
    return server
        .run(asked.sql() + ";\n")
        .lines()
        .map(
            line -> Stream.of(line.split("\\|", -1)).limit(length).map(PostgresRuns::text).toList())
        .toList();
  }

  private static String text(String field) {
    return TIME.matcher(field).matches()
        ? Instant.parse(field.replace(' ', 'T') + "Z").toString()
        : field;
  }

  /**
   * Until its client has all rows, by its own clock, after it was asked once. What takes more than
   * half a minute is only asked that once, and none is measured of what takes more than two.
   */
  Times warm(Asked asked, int runs) throws IOException {
    try {
      double once = timed(asked, 1).get(0);
      if (once > SLOW) {
        return new Times(List.of(once));
      }
      List<Double> millis = timed(asked, 1 + Times.affordable(once, runs));
      return new Times(millis.subList(1, millis.size()));
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("statement timeout")) {
        return Times.NONE;
      }
      throw e;
    }
  }

  /** Asks it some times on one connection, and adds up the statements of each time. */
  private List<Double> timed(Asked asked, int runs) throws IOException {
    String once = "\\o /dev/null\n" + asked.sql() + ";\n\\o\n";
    List<Double> statements =
        server
            .run("SET statement_timeout = '2min';\n\\timing on\n" + once.repeat(runs))
            .lines()
            .filter(line -> line.startsWith(TIMED))
            .map(line -> Double.valueOf(line.substring(TIMED.length(), line.indexOf(" ms"))))
            .toList();
    int each = statements.size() / runs;
    List<Double> millis = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      List<Double> one = statements.subList(run * each, (run + 1) * each);
      millis.add(one.stream().mapToDouble(time -> time).sum());
    }
    return millis;
  }

  /** Its client as a process, from start to end, after the server was started with nothing read. */
  Times cold(Asked asked, int runs) throws IOException {
    String once = "\\o /dev/null\n" + asked.sql() + ";\n";
    return Times.of(runs, server::restartCold, () -> server.run(once));
  }
}
