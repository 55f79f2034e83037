package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Row;
import tools.jackson.core.JsonGenerator;

/** A JSON array with one object a row, one line each; null for what is not known. */
public final class JsonExport implements Export {
  private final boolean cite;

  /**
   * @param cite whether each object also gets its {@code citations}
   */
  public JsonExport(boolean cite) {
    this.cite = cite;
  }

  @Override
  public long write(Answer answer, Writer out) throws IOException {
    return JsonDocument.write(out, json -> writeRows(answer, json));
  }

  private long writeRows(Answer answer, JsonGenerator json) {
    JsonRow fields = new JsonRow(answer.columns(), cite);
    long count = 0;
    json.writeStartArray();
    for (Iterator<Row> rows = answer.rows(); rows.hasNext(); count++) {
      json.writeStartObject();
      fields.write(rows.next(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    return count;
  }
}
