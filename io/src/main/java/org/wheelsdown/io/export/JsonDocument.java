package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Opens a generator on a writer, which stays open, and lets a failed write be what it was. */
final class JsonDocument {
  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .writer()
          .with(linePerElement());

  private JsonDocument() {}

  static long write(Writer out, ToLongFunction<JsonGenerator> content) throws IOException {
    long count;
    try (JsonGenerator json = JSON.createGenerator(out)) {
      count = content.applyAsLong(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
    return count;
  }

  private static PrettyPrinter linePerElement() {
    return new MinimalPrettyPrinter() {
      @Override
      public void writeArrayValueSeparator(JsonGenerator json) {
        super.writeArrayValueSeparator(json);
        if (json.streamWriteContext().getNestingDepth() <= 2) {
          json.writeRaw('\n');
        }
      }
    };
  }
}
