package org.wheelsdown.casework.shape;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.casework.yaml.WrittenJson;

/** The JSON Schema of a case.yaml: the one truth of its shape, for editors and for us. */
public final class CaseSchema {
  /** Its name where it lies beside a case. */
  public static final String FILE = "case.schema.json";

  private CaseSchema() {}

  private static final class Holder {
    static final Schema SCHEMA =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);
  }

  /** The schema as it is published. */
  public static String text() {
    try (InputStream in = CaseSchema.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the schema is missing in this program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that is not as the schema says, in no particular order. */
  public static List<Mistake> mistakes(String file, Fields root) {
    SchemaMistakes mistakes = new SchemaMistakes(file, root, Holder.SCHEMA.getSchemaNode());
    return errors(root).stream().map(mistakes::of).distinct().toList();
  }

  private static List<Error> errors(Fields root) {
    return Holder.SCHEMA.validate(
        WrittenJson.of(root),
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
