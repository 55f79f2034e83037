package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.engine.Engine;

/** What is to be said of the documents by which an answer tells whose aircraft were. */
final class IdentityCaveats {
  /** Documents named one by one; more are only counted. */
  private static final int NAMED = 5;

  /** Enough of a SHA-256 for a person to tell documents apart. */
  private static final int DIGITS = 12;

  private static final String PERIODS = "answered_periods";

  private static final String KEEP =
      """
      CREATE OR REPLACE TEMP TABLE answered_periods AS
      SELECT said_icao, first_day, sources, undated_said, undated_by, competing
      FROM %s JOIN %s USING (said_icao, from_day)
      """;

  /** The lines of {@link org.wheelsdown.store.statement.IdentityTable}, taken apart. */
  private static final String USED =
      """
      WITH sources AS (
        SELECT sources, count(*) AS times FROM answered_periods
        WHERE sources <> '' GROUP BY sources),
      lines AS (
        SELECT string_split(unnest(string_split(sources, chr(10))), chr(9)) AS told, times
        FROM sources)
      SELECT told[1] AS file, told[2] AS sha256, max(told[3]),
        string_agg(DISTINCT told[4], ' and ' ORDER BY told[4])
      FROM lines GROUP BY file, sha256 ORDER BY sum(times) DESC, file LIMIT %d
      """
          .formatted(NAMED + 1);

  private static final String DISPUTED =
      "SELECT count(DISTINCT said_icao) FROM answered_periods WHERE competing > 0";

  private final Engine engine;

  IdentityCaveats(Engine engine) {
    this.engine = engine;
  }

  /**
   * One sentence each.
   *
   * @param asked the question as SQL
   * @param silent of how many aircraft no document says what can be asked for, by column
   */
  List<String> of(AnswerSql asked, Who who, Map<String, Long> silent) {
    engine.execute(KEEP.formatted(asked.firstDays(), asked.identity()));
    List<String> caveats = new ArrayList<>();
    List<String> documents = engine.list(USED, IdentityCaveats::document);
    if (!documents.isEmpty()) {
      caveats.add(
          "Whose aircraft these were is known by "
              + documents.stream().limit(NAMED).collect(Collectors.joining("; "))
              + (documents.size() > NAMED ? "; and more (see --cite)." : "."));
    }
    long disputed = engine.list(DISPUTED, row -> row.getLong(1)).get(0);
    if (disputed > 0) {
      caveats.add(
          number(disputed) + " documents say different things; the column identity names them.");
    }
    caveats.addAll(silent(who, silent));
    new LateStatements(engine).of(PERIODS).ifPresent(caveats::add);
    return caveats;
  }

  /** Aircraft of which nothing is known that is asked for can never match. */
  private static List<String> silent(Who who, Map<String, Long> silent) {
    List<String> asked = new ArrayList<>();
    addIf(!who.operators().isEmpty(), "operator", asked);
    addIf(!who.owners().isEmpty(), "owner", asked);
    addIf(!who.categories().isEmpty(), "category", asked);
    addIf(!who.states().isEmpty(), "state", asked);
    return asked.stream()
        .filter(column -> silent.getOrDefault(column, 0L) > 0)
        .map(
            column ->
                "%s no document names the %s, so they could not match."
                    .formatted(number(silent.getOrDefault(column, 0L)), column))
        .toList();
  }

  private static void addIf(boolean isAsked, String column, List<String> columns) {
    if (isAsked) {
      columns.add(column);
    }
  }

  private static String number(long aircraft) {
    return String.format(Locale.ROOT, "Of %,d aircraft", aircraft);
  }

  private static String document(ResultSet row) throws SQLException {
    return "%s of %s, SHA-256 %s… (%s)"
        .formatted(
            row.getString(1),
            row.getString(3),
            row.getString(2).substring(0, DIGITS),
            row.getString(4));
  }
}
