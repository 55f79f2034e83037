package org.wheelsdown.server.asking;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Tells what can be asked: a form can be made of it. */
final class KindsJson {
  private static final JsonMapper JSON = new JsonMapper();

  private KindsJson() {}

  static void send(Context context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("kinds");
      for (QuestionKind kind : QuestionKind.values()) {
        write(kind, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    context.contentType("application/json").result(out.toByteArray());
  }

  private static void write(QuestionKind kind, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", kind.word());
    json.writeStringProperty("says", Wording.of(kind));
    json.writeArrayPropertyStart("terms");
    Askable.terms(kind).forEach(term -> write(term, kind, json));
    json.writeEndArray();
    PageJson.writeColumns(Askable.columns(kind), json);
    json.writeEndObject();
  }

  private static void write(Term term, QuestionKind kind, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("term", term.word());
    json.writeStringProperty("form", term.form().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("needed", kind.needed().contains(term));
    json.writeStringProperty("hint", Wording.of(term));
    json.writeArrayPropertyStart("choices");
    Wording.choices(term).forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
