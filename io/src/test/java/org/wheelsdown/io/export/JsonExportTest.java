package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExportTest {
  private static final Answer NOTHING = GivenAnswer.of(GivenAnswer.FLIGHT_COLUMNS);

  @Test
  void writesNumbersAsNumbersAndNullForTheUnknown() throws IOException {
    JsonNode row = json(havana(), false).get(0);
    assertThat(row.get("icao").asString()).isEqualTo("f0c0f6");
    assertThat(row.get("registration").isNull()).isTrue();
    assertThat(row.get("landing_time").asString()).isEqualTo("2019-01-24T04:40:00Z");
    assertThat(row.get("distance_km").isNumber()).isTrue();
    assertThat(row.get("passes").isIntegralNumber()).isTrue();
    assertThat(row.has("citations")).isFalse();
  }

  @Test
  void citesOnRequest() throws IOException {
    JsonNode citation = json(havana(), true).get(0).get("citations").get(0);
    assertThat(citation.get("sha256").asString()).isEqualTo("ab".repeat(32));
    assertThat(citation.get("first_row").asInt()).isEqualTo(3);
    assertThat(citation.get("last_row").asInt()).isEqualTo(1204);
  }

  @Test
  void noRowsAreAnEmptyArray() throws IOException {
    assertThat(json(NOTHING, false).isArray()).isTrue();
    assertThat(json(NOTHING, false).isEmpty()).isTrue();
  }

  @Test
  void aFullDiskIsAnInputOutputError() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> new JsonExport(false).write(havana(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  private static Answer havana() {
    return GivenAnswer.of(GivenAnswer.FLIGHT_COLUMNS, GivenAnswer.toHavana());
  }

  private static JsonNode json(Answer answer, boolean cite) throws IOException {
    StringWriter out = new StringWriter();
    new JsonExport(cite).write(answer, out);
    return JsonMapper.shared().readTree(out.toString());
  }

  @Test
  void choicesAreAList() throws IOException {
    Value choices = Value.Choices.parse("MUGM 0.944; MUCU 0.031");
    Row row = new Row(List.of(choices), List.of());
    List<Column> columns = List.of(new Column("landing_candidates", Column.Kind.CHOICES));
    StringWriter out = new StringWriter();
    new JsonExport(false).write(new GivenAnswer(columns, List.of(row), List.of()), out);
    assertThat(out.toString())
        .contains(
            "{\"airport\":\"MUGM\",\"probability\":0.944}",
            "{\"airport\":\"MUCU\",\"probability\":0.031}");
    assertThat(choices.asText()).isEqualTo("MUGM 0.944; MUCU 0.031");
  }
}
