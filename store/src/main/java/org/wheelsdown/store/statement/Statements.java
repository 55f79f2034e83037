package org.wheelsdown.store.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.RegistrationRules;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.statement.AddressRules;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.Identities;
import org.wheelsdown.core.statement.Period;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * All that documents say of single aircraft, heard or not, as it stands when it is asked. Nothing
 * has to be worked out before.
 */
public final class Statements {
  private final Folder workspace;
  private final AddressRules rules;

  /**
   * Of a workspace that is there.
   *
   * @param rules what follows from an address alone
   */
  public Statements(Folder workspace, AddressRules rules) {
    this.workspace = workspace;
    this.rules = rules;
  }

  private interface Reading<T> {
    T of(Engine engine, Manifest manifest);
  }

  /**
   * Who an address was, from before all time to after it, each fact with the statements that it
   * rests on, those that agree and those that compete. Their documents are found by {@link
   * #document}.
   */
  public List<Period> periods(Address address) {
    return periods(Set.of(address)).getOrDefault(address, List.of());
  }

  /** The same for many addresses at once. */
  public Map<Address, List<Period>> periods(Set<Address> addresses) {
    if (addresses.isEmpty()) {
      return Map.of();
    }
    return reading(
        (engine, manifest) -> {
          Identities identities = new Identities(new KnownDocuments(manifest), rules);
          Map<Address, List<Period>> periods = new HashMap<>();
          prepare(engine, manifest, addresses);
          new EachAircraft(engine)
              .run((address, said, any) -> periods.put(address, identities.of(address, said)));
          return periods;
        });
  }

  /** All statements that can concern an address, by rules apart; in no order. */
  public List<Statement> about(Address address) {
    return reading((engine, manifest) -> concerning(engine, manifest, address));
  }

  /**
   * The addresses that carry a registration or have carried it: by any document, and by rule.
   *
   * @param registration in any spelling
   */
  public List<Address> addressesOf(String registration) {
    String key = ParquetFiles.text(Property.key(registration));
    return reading(
            (engine, manifest) -> {
              prepare(engine, manifest, "true", "SELECT '' AS icao, 0 AS amount");
              return engine.list(
                  """
                  SELECT DISTINCT icao FROM (
                    SELECT icao FROM all_statements WHERE icao <> '' AND (key(registration) = %1$s
                      OR property = 'REGISTRATION' AND key("value") = %1$s)
                    UNION ALL
                    SELECT lower("value") FROM all_statements
                    WHERE property = 'ADDRESS' AND key(registration) = %1$s
                    UNION ALL
                    SELECT icao FROM track_runs WHERE key(registration) = %1$s)
                  ORDER BY icao
                  """
                      .formatted(key),
                  row -> Address.parse(row.getString(1)));
            })
        .stream()
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(ArrayList::new),
                found -> {
                  RegistrationRules.address(registration)
                      .filter(ruled -> !found.contains(ruled))
                      .ifPresent(found::add);
                  return List.copyOf(found);
                }));
  }

  /**
   * The document of this SHA-256.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Document document(String sha256) {
    return new KnownDocuments(new ManifestFile(workspace).read()).of(sha256);
  }

  private List<Statement> concerning(Engine engine, Manifest manifest, Address address) {
    prepare(engine, manifest, Set.of(address));
    return engine.list(ConcernedStatements.SELECT, Statements::statement).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Statement> statement(ResultSet row) throws SQLException {
    return row.getString(3) == null ? List.of() : List.of(StatementRows.read(row, 3));
  }

  private void prepare(Engine engine, Manifest manifest, Set<Address> addresses) {
    String list =
        addresses.stream()
            .map(address -> ParquetFiles.text(address.toString()))
            .collect(Collectors.joining(", ", "[", "]::VARCHAR[]"));
    prepare(
        engine,
        manifest,
        "list_contains(%s, icao)".formatted(list),
        "SELECT unnest(%s) AS icao, 1::BIGINT AS amount".formatted(list));
  }

  private void prepare(Engine engine, Manifest manifest, String tracks, String asked) {
    ParquetFiles files = new ParquetFiles(workspace);
    List<String> documents = manifest.documents().stream().map(DocumentPart::path).toList();
    TrackStatements.createNone(engine);
    StatementTable.createNone(engine);
    String said = "(FROM %s WHERE %s)".formatted(TrackStatements.source(files, documents), tracks);
    new TrackStatements(engine).create(said, manifest);
    new ConcernedStatements(engine).create(StatementTable.source(files, manifest), asked);
  }

  private <T> T reading(Reading<T> what) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    Manifest manifest = new ManifestFile(workspace).read();
    try (reading;
        Engine engine =
            Engine.startParallel(
                workspace, workspace.spill().resolve(UUID.randomUUID().toString()))) {
      return what.of(engine, manifest);
    }
  }
}
