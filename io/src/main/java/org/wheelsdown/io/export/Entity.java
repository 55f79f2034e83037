package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** An entity of FollowTheMoney: of a schema, with any number of values for each property. */
final class Entity {
  /** Hex digits of an id: enough that no two things share one. */
  private static final int ID_LENGTH = 40;

  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();

  Entity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  String id() {
    return id;
  }

  /** The id of what these texts together name; the same in every export. */
  static String id(String... parts) {
    byte[] name = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
    return "wd-" + HexFormat.of().formatHex(sha256().digest(name)).substring(0, ID_LENGTH);
  }

  /** Adds a value, unless it is empty or there already. */
  Entity add(String property, String value) {
    if (!value.isEmpty()) {
      properties.computeIfAbsent(property, any -> new LinkedHashSet<>()).add(value);
    }
    return this;
  }

  /** Writes it as one line. */
  void writeTo(Writer out) throws IOException {
    JsonDocument.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("id", id);
          json.writeStringProperty("schema", schema);
          json.writeObjectPropertyStart("properties");
          properties.forEach((name, values) -> write(name, values, json));
          json.writeEndObject();
          json.writeEndObject();
          return 1;
        });
  }

  private static void write(String name, Set<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
