package org.wheelsdown.server.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Secret;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * Secrets as JSON, which never become texts that cannot be zeroed. What is wrong with a request is
 * said without a word of it.
 */
final class SecretJson {
  private static final long MOST_CHARACTERS = 1 << 20;

  /** Keeps no buffers for the next reader, as they would hold text of this one. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private SecretJson() {}

  /**
   * Reads an object of texts.
   *
   * @param names of those that there must be, and no others; the caller closes them
   * @throws ProblemException if it is something else
   */
  static Map<String, Secret> read(InputStream in, Set<String> names) {
    Map<String, Secret> secrets = new HashMap<>();
    try (JsonParser json = JSON.createParser(in)) {
      boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
      for (String name = json.nextName(); isObject && name != null; name = json.nextName()) {
        if (json.nextToken() != JsonToken.VALUE_STRING
            || json.getStringLength() > MOST_CHARACTERS) {
          throw unfit(names);
        }
        secrets.put(name, secret(json));
      }
      if (!secrets.keySet().equals(names) || json.nextToken() != null) {
        throw unfit(names);
      }
      return secrets;
    } catch (JacksonException | IllegalArgumentException | ProblemException quotesTheRequest) {
      secrets.values().forEach(Secret::close);
      throw unfit(names);
    }
  }

  /** Writes one who is known. */
  static void write(Identity identity, OutputStream out) throws IOException {
    try (out;
        JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      write("name", identity.name(), json);
      write("contact", identity.contact(), json);
      write("notes", identity.notes(), json);
      json.writeEndObject();
    }
  }

  private static void write(String name, Secret secret, JsonGenerator json) {
    json.writeName(name).writeString(secret.text(), 0, secret.text().length);
  }

  private static Secret secret(JsonParser json) {
    int from = json.getStringOffset();
    char[] buffer = json.getStringCharacters();
    return Secret.of(Arrays.copyOfRange(buffer, from, from + json.getStringLength()));
  }

  private static ProblemException unfit(Set<String> names) {
    return new ProblemException(
        400, "What was sent must be an object of JSON with texts for %s.".formatted(names));
  }
}
