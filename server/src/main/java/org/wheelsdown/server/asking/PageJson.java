package org.wheelsdown.server.asking;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.io.export.JsonRow;
import org.wheelsdown.server.work.Snapshot;
import org.wheelsdown.store.question.Questions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a page of an answer.
 *
 * @param of which content of the workspace the answer tells
 */
record PageJson(Paging page, Snapshot of) {
  private static final JsonMapper JSON = new JsonMapper();

  byte[] of(Answer answer, Questions questions) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      writeQuestion(json);
      json.writeStringProperty("content", of.digest());
      writeColumns(answer.columns(), json);
      boolean isEmpty = page.isEmpty(answer);
      long written = writeRows(answer, json);
      writeSentences("caveats", answer.caveats(), json);
      if (isEmpty) {
        writeSentences("seeing", questions.seeing(page.asked().question()).sentences(), json);
      }
      json.writeName("next");
      if (answer.rows().hasNext()) {
        json.writeString(Cursor.at(of, page.asked().written(), page.first() + written).text());
      } else {
        json.writeNull();
      }
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private void writeQuestion(JsonGenerator json) {
    Asked asked = page.asked();
    json.writeObjectPropertyStart("question");
    json.writeStringProperty("kind", asked.written().kind().word());
    json.writeObjectPropertyStart("terms");
    asked.written().terms().forEach((term, texts) -> writeSentences(term.word(), texts, json));
    asked.ofCase().ifPresent(of -> writeSentences(AskedFolders.CASE, List.of(of), json));
    json.writeEndObject();
    json.writeStringProperty("command", "wheelsdown " + asked.written().asCommand());
    writeSentences("understood", asked.understood(), json);
    json.writeEndObject();
  }

  static void writeColumns(List<Column> columns, JsonGenerator json) {
    json.writeArrayPropertyStart("columns");
    for (Column column : columns) {
      json.writeStartObject();
      json.writeStringProperty("name", column.name());
      json.writeStringProperty("kind", column.kind().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSentences(String name, List<String> sentences, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    sentences.forEach(json::writeString);
    json.writeEndArray();
  }

  private long writeRows(Answer answer, JsonGenerator json) {
    JsonRow fields = new JsonRow(answer.columns(), page.cites());
    Iterator<Row> rows = answer.rows();
    json.writeArrayPropertyStart("rows");
    long written = 0;
    for (; written < page.limit() && rows.hasNext(); written++) {
      json.writeStartObject();
      fields.write(rows.next(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    return written;
  }
}
