package org.wheelsdown.casework.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is inside a vault, as a person reads it after {@code age --decrypt}: {@code {"close-1":
 * {"name": "…", "contact": "…", "notes": "…"}}}. Whatever else it holds is refused and not dropped,
 * so that nothing is lost which somebody wrote into it by hand.
 */
final class VaultJson {
  private static final String NAME = "name";
  private static final String CONTACT = "contact";
  private static final String NOTES = "notes";

  /** Keeps no buffers for the next reader, as they would hold text of this one. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                  .build())
          .build();

  private VaultJson() {}

  static void write(Vault vault, SecretBytes to) {
    try (JsonGenerator json = JSON.writerWithDefaultPrettyPrinter().createGenerator(to)) {
      json.writeStartObject();
      vault
          .identities()
          .forEach(
              (id, identity) -> {
                json.writeName(id).writeStartObject();
                write(json, NAME, identity.name());
                write(json, CONTACT, identity.contact());
                write(json, NOTES, identity.notes());
                json.writeEndObject();
              });
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, String field, Secret secret) {
    json.writeName(field).writeString(secret.text(), 0, secret.text().length);
  }

  /** Reads into an empty vault. */
  static void read(ByteBuffer content, Vault vault) throws VaultException {
    try (JsonParser json =
        JSON.createParser(content.array(), content.arrayOffset(), content.limit())) {
      try {
        read(json, vault);
      } catch (JacksonException | IllegalArgumentException quotesTheContent) {
        throw mistake(json);
      }
    }
  }

  private static void read(JsonParser json, Vault vault) throws VaultException {
    expect(json, json.nextToken(), JsonToken.START_OBJECT);
    for (String id = json.nextName(); id != null; id = json.nextName()) {
      expect(json, json.nextToken(), JsonToken.START_OBJECT);
      vault.put(id, identity(json));
    }
    expect(json, json.currentToken(), JsonToken.END_OBJECT);
    if (json.nextToken() != null) {
      throw mistake(json);
    }
  }

  private static Identity identity(JsonParser json) throws VaultException {
    Map<String, Secret> fields = new HashMap<>();
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      expect(json, json.nextToken(), JsonToken.VALUE_STRING);
      fields.put(field, secret(json));
    }
    expect(json, json.currentToken(), JsonToken.END_OBJECT);
    Identity identity =
        new Identity(take(fields, NAME), take(fields, CONTACT), take(fields, NOTES));
    if (!fields.isEmpty()) {
      throw mistake(json);
    }
    return identity;
  }

  private static Secret take(Map<String, Secret> fields, String field) {
    Secret secret = fields.remove(field);
    return secret == null ? Secret.of(new char[0]) : secret;
  }

  private static Secret secret(JsonParser json) {
    int from = json.getStringOffset();
    char[] buffer = json.getStringCharacters();
    return Secret.of(Arrays.copyOfRange(buffer, from, from + json.getStringLength()));
  }

  private static void expect(JsonParser json, JsonToken token, JsonToken expected)
      throws VaultException {
    if (token != expected) {
      throw mistake(json);
    }
  }

  private static VaultException mistake(JsonParser json) {
    return new VaultException(
        "The vault opens, but line %d of what is in it is not as it should be: for each source's id a name, contact and notes in JSON."
            .formatted(json.currentLocation().getLineNr()));
  }
}
