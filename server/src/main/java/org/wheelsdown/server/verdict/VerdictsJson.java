package org.wheelsdown.server.verdict;

import java.util.List;
import java.util.Locale;
import org.wheelsdown.casework.brief.html.RowColumns;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.LookedForResult;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.io.reference.ReferenceData;
import tools.jackson.core.JsonGenerator;

/** Verdicts as JSON, with all that they rest on. */
final class VerdictsJson {
  private final JsonGenerator json;
  private final FoundRowsJson rows;

  VerdictsJson(JsonGenerator json) {
    this.json = json;
    this.rows = new FoundRowsJson(json, ReferenceData.airports());
  }

  void write(CheckedCase checked) {
    json.writeStartObject();
    json.writeStringProperty("version", checked.state().version());
    json.writeBooleanProperty("as-expected", checked.result().isAsExpected());
    json.writeArrayPropertyStart("claims");
    checked.result().claims().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(ClaimResult result) {
    json.writeStartObject();
    json.writeStringProperty("claim", result.claim().id());
    json.writeStringProperty("verdict", result.verdict().word());
    result.claim().expected().map(Verdict::word).ifPresent(this::writeExpected);
    json.writeBooleanProperty("as-expected", result.isAsExpected());
    json.writeNumberProperty("independent-sources", result.independentSources());
    write("because", result.because());
    write("would-change", result.wouldChange());
    json.writeArrayPropertyStart("checks");
    result.checks().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("looked-for");
    result.lookedFor().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeExpected(String word) {
    json.writeStringProperty("expected", word);
  }

  private void write(CheckResult result) {
    json.writeStartObject();
    json.writeStringProperty("part", result.check().part());
    write(result.check().ask(), result.command());
    json.writeStringProperty(
        "outcome", result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    write("because", result.because());
    List<String> columns = RowColumns.of(result.check());
    rows.write("met", result.met(), result.metCount(), columns);
    rows.write("differing", result.differing(), result.differingCount(), columns);
    writeAround(result.seeing(), result.caveats());
    json.writeEndObject();
  }

  private void write(LookedForResult result) {
    json.writeStartObject();
    json.writeStringProperty("why", result.lookedFor().why());
    write(result.lookedFor().ask(), result.command());
    List<String> columns = RowColumns.of(result.lookedFor().ask().kind());
    rows.write("found", result.rows(), result.count(), columns);
    writeAround(result.seeing(), result.caveats());
    json.writeEndObject();
  }

  private void write(WrittenQuestion question, String command) {
    json.writeObjectPropertyStart("question");
    json.writeStringProperty("kind", question.kind().word());
    json.writeObjectPropertyStart("terms");
    question.terms().forEach((term, texts) -> write(term.word(), texts));
    json.writeEndObject();
    json.writeStringProperty("command", "wheelsdown " + command);
    json.writeEndObject();
  }

  private void writeAround(List<String> seeing, List<String> caveats) {
    write("seeing", seeing);
    write("caveats", caveats);
  }

  private void write(String name, List<String> sentences) {
    json.writeArrayPropertyStart(name);
    sentences.forEach(json::writeString);
    json.writeEndArray();
  }
}
