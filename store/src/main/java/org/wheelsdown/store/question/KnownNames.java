package org.wheelsdown.store.question;

import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;

/** Finds names among the identities of a workspace, as somebody types them. */
final class KnownNames {
  /** Compared without regard to case and accents; what begins with the text comes first. */
  private static final String NAMED =
      """
      SELECT name, arg_max(told, from_day), count(DISTINCT said_icao) AS aircraft
      FROM (SELECT %1$s AS name, %2$s AS told, said_icao, from_day,
              lower(strip_accents(name)) AS plain FROM %3$s WHERE %1$s <> '')
      WHERE contains(plain, %4$s)
      GROUP BY name
      ORDER BY bool_or(starts_with(plain, %4$s)) DESC, aircraft DESC, name LIMIT %5$d
      """;

  /** An aircraft is found by its address too, and named by its latest registration. */
  private static final String AIRCRAFT =
      """
      SELECT coalesce(nullif(arg_max(registration, from_day), ''), said_icao) AS name,
        concat_ws(', ', said_icao, nullif(arg_max(type, from_day), ''),
          nullif(arg_max(coalesce(nullif(operator, ''), owner), from_day), ''))
      FROM %1$s
      WHERE starts_with(said_icao, %2$s) OR contains(lower(registration), %2$s)
      GROUP BY said_icao
      ORDER BY bool_or(starts_with(lower(registration), %2$s)) DESC, name, said_icao LIMIT %3$d
      """;

  private final Engine engine;
  private final String identity;

  /**
   * @param identity what follows {@code FROM} for whose aircraft were
   */
  KnownNames(Engine engine, String identity) {
    this.engine = engine;
    this.identity = identity;
  }

  /** Those with a text in them, so many at most. */
  List<KnownName> of(KnownName.Of of, String text, int most) {
    String sought = "lower(strip_accents(%s))".formatted(ParquetFiles.text(text.strip()));
    return switch (of) {
      case AIRCRAFT ->
          engine.list(
              AIRCRAFT.formatted(identity, sought, most),
              row -> new KnownName(row.getString(1), row.getString(2)));
      case TYPE -> named("type", "type_name", sought, most);
      case OPERATOR -> named("operator", "''", sought, most);
      case OWNER -> named("owner", "''", sought, most);
    };
  }

  private List<KnownName> named(String name, String told, String sought, int most) {
    return engine.list(
        NAMED.formatted(name, told, identity, sought, most),
        row -> new KnownName(row.getString(1), told(row.getString(2), row.getLong(3))));
  }

  private static String told(String told, long aircraft) {
    return (told.isEmpty() ? "" : told + ", ") + aircraft + " aircraft";
  }
}
