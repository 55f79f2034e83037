package org.wheelsdown.store.statement;

import java.util.List;
import org.wheelsdown.core.aircraft.RegistrationRules;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.store.engine.Engine;

/**
 * Gathers for some addresses the statements that can concern them: those that name the address,
 * those without one that name a registration or serial number that the first give, those that name
 * what these give, and those that tell of another address to which such a registration or airframe
 * went. See {@link org.wheelsdown.core.statement.Identities#of}.
 */
final class ConcernedStatements {
  private static final String KEY =
      "CREATE TEMP MACRO key(name) AS upper(regexp_replace(name, '[^\\p{L}\\p{N}]+', '', 'g'))";

  private static final List<String> STEPS =
      List.of(
          """
          CREATE TEMP TABLE homeless AS
          SELECT * EXCLUDE (file_id), row_number() OVER () AS id FROM all_statements
          WHERE icao = ''
          """,
          """
          CREATE TEMP TABLE homeless_keys AS
          SELECT id, key(registration) AS name, 'r' AS kind FROM homeless WHERE registration <> ''
          UNION SELECT id, key(serial), 's' FROM homeless WHERE serial <> ''
          UNION SELECT id, key("value"), 'r' FROM homeless WHERE property = 'REGISTRATION'
          UNION SELECT id, key("value"), 's' FROM homeless WHERE property = 'SERIAL'
          """,
          """
          CREATE TEMP TABLE nearest AS
          SELECT asked.icao AS concerned, id FROM addresses_by_rule AS ruled
            JOIN asked ON asked.icao = ruled.icao
            JOIN homeless ON homeless.registration = ruled.registration
          UNION
          SELECT asked.icao, id FROM homeless JOIN asked ON asked.icao = lower(homeless."value")
          WHERE property = 'ADDRESS'
          """,
          """
          CREATE TEMP TABLE names AS
          SELECT DISTINCT concerned, name, kind FROM nearest JOIN homeless_keys USING (id)
          UNION
          SELECT icao, key(registration), 'r' FROM all_statements SEMI JOIN asked USING (icao)
          WHERE registration <> ''
          UNION
          SELECT icao, key(serial), 's' FROM all_statements SEMI JOIN asked USING (icao)
          WHERE serial <> ''
          UNION
          SELECT icao, key("value"), if(property = 'SERIAL', 's', 'r') FROM all_statements
            SEMI JOIN asked USING (icao)
          WHERE property IN ('REGISTRATION', 'SERIAL')
          UNION
          SELECT icao, key(registration), 'r' FROM track_runs SEMI JOIN asked USING (icao)
          WHERE registration <> ''
          """,
          """
          CREATE TEMP TABLE second AS
          SELECT concerned, id FROM names JOIN homeless_keys USING (name, kind)
          UNION FROM nearest
          """,
          """
          CREATE TEMP TABLE concerning AS
          SELECT DISTINCT concerned, further.id
          FROM second JOIN homeless_keys AS given USING (id)
            JOIN homeless_keys AS further USING (name, kind)
          UNION FROM second
          """);

  private static final String COLUMNS =
      "icao, registration, serial, property, \"value\", held_from, held_until, said, document, place";

  /** All of them, by the address that they concern; an address without any has one empty row. */
  static final String SELECT =
      """
      WITH found AS (
        SELECT icao AS concerned, %1$s FROM all_statements SEMI JOIN asked USING (icao)
        UNION ALL
        SELECT icao, %1$s FROM track_statements SEMI JOIN asked USING (icao)
        UNION ALL
        SELECT concerned, %1$s FROM concerning JOIN homeless USING (id)
        UNION ALL
        SELECT DISTINCT names.concerned, %1$s
        FROM all_statements JOIN names ON names.kind = 'r' AND names.concerned <> icao
          AND names.name = key(if(property = 'REGISTRATION', "value", registration))
        WHERE icao <> '' AND (held_from IS NOT NULL OR held_until IS NOT NULL)
        UNION ALL
        SELECT concerned, %1$s
        FROM all_statements JOIN names ON names.kind = 's' AND names.concerned <> icao
          AND names.name = key(serial)
        WHERE icao <> '' AND property = 'TYPE' AND (held_from IS NOT NULL OR held_until IS NOT NULL))
      SELECT asked.icao AS concerned, asked.amount, found.* EXCLUDE (concerned)
      FROM asked LEFT JOIN found ON found.concerned = asked.icao
      ORDER BY asked.icao
      """
          .formatted(COLUMNS);

  private final Engine engine;

  ConcernedStatements(Engine engine) {
    this.engine = engine;
  }

  /**
   * Prepares {@link #SELECT}. The views and tables of {@link TrackStatements} must be there.
   *
   * @param statements what follows {@code FROM} for all statements
   * @param asked a query for the addresses in question, as {@code icao}, each once, with an {@code
   *     amount} of work
   */
  void create(String statements, String asked) {
    engine.execute(KEY);
    engine.execute("CREATE TEMP VIEW all_statements AS FROM " + statements);
    engine.execute("CREATE TEMP TABLE asked AS " + asked);
    createAddressesByRule();
    STEPS.forEach(engine::execute);
  }

  private void createAddressesByRule() {
    List<String> registrations =
        engine.list(
            "SELECT DISTINCT registration FROM all_statements WHERE icao = '' AND registration <> ''",
            row -> row.getString(1));
    engine.execute("CREATE TEMP TABLE addresses_by_rule (registration VARCHAR, icao VARCHAR)");
    engine.fill(
        "addresses_by_rule",
        appender -> {
          for (String registration : registrations) {
            String icao = RegistrationRules.address(registration).map(Address::toString).orElse("");
            if (!icao.isEmpty()) {
              appender.beginRow().append(registration).append(icao).endRow();
            }
          }
        });
  }
}
