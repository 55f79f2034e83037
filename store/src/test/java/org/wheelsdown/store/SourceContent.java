package org.wheelsdown.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportSource;

/**
 * A source file as a reader would find it: for each aircraft one document with its positions.
 *
 * @param aircraft positions by aircraft, in document order; their origins are set at import
 */
public record SourceContent(String name, Map<Address, List<Position>> aircraft) {
  static SourceContent of(String name, List<Position> positions) {
    Map<Address, List<Position>> aircraft = new LinkedHashMap<>();
    positions.forEach(
        position ->
            aircraft.computeIfAbsent(position.address(), any -> new ArrayList<>()).add(position));
    return new SourceContent(name, aircraft);
  }

  ImportSource source() {
    return sourceNamed(name);
  }

  /** The same content under another name. */
  ImportSource sourceNamed(String otherName) {
    return new ImportSource(otherName, sha256(), 1_000, "https://example.org/" + name, "CC0");
  }

  /** Imports it, unless it is there already. */
  void into(Import session) {
    if (session.begin(source())) {
      feed(session);
      session.end();
    }
  }

  /** All positions, as if they stood in one document. */
  List<Position> positionsIn(Origin document) {
    return aircraft.values().stream()
        .flatMap(List::stream)
        .map(position -> at(position, document))
        .toList();
  }

  /** Hands over all documents. */
  void feed(Import session) {
    int member = 0;
    for (Map.Entry<Address, List<Position>> one : aircraft.entrySet()) {
      Origin origin = new Origin(source().id(), member++);
      String registration = "X-" + one.getKey();
      String document = name + "/trace_" + one.getKey() + ".json";
      session.document(origin, document);
      session.positions(one.getValue().stream().map(each -> at(each, origin)).toList());
      session.description(
          new Description(one.getKey(), origin, document, registration, "B752", "", "", "", 0));
    }
  }

  private static Position at(Position heard, Origin origin) {
    return new Position(
        heard.address(),
        heard.time(),
        heard.latitude(),
        heard.longitude(),
        heard.barometricAltitude(),
        heard.geometricAltitude(),
        heard.groundSpeed(),
        heard.track(),
        heard.verticalRate(),
        heard.ground(),
        heard.source(),
        heard.stale(),
        heard.callsign(),
        heard.squawk(),
        heard.integrity(),
        origin,
        heard.row());
  }

  private String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] content = (name + aircraft.hashCode()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
