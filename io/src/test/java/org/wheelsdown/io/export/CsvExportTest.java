package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.core.statement.Held;

class CsvExportTest {
  private static final List<Column> TEXT = List.of(new Column("callsign", Column.Kind.TEXT));

  @Test
  void writesColumnsInTheirOrderAndNothingWhereNothingIsKnown() throws IOException {
    assertThat(csv(GivenAnswer.of(GivenAnswer.FLIGHT_COLUMNS, GivenAnswer.toHavana()), false))
        .isEqualTo(
            "icao,registration,type,callsign,takeoff_time,takeoff_airport,takeoff_evidence,"
                + "takeoff_probability,landing_time,landing_airport,landing_evidence,"
                + "landing_probability,distance_km,passes\r\n"
                + "f0c0f6,,IL96,RSD096,2019-01-23T18:00:00Z,SGAS,observed,1.0,"
                + "2019-01-24T04:40:00Z,MUHA,observed,1.0,6432.1,0\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"x\")", "＝1"})
  void textFromTheDataIsNeverAFormula(String text) throws IOException {
    String csv = csv(GivenAnswer.of(TEXT, GivenAnswer.row(text)), false);
    assertThat(csv).startsWith("callsign\r\n").containsPattern("\\r\\n\"?'");
  }

  @Test
  void aFormulaIsNotHiddenBehindAnotherSeparator() throws IOException {
    String csv = csv(GivenAnswer.of(TEXT, GivenAnswer.row("Air; =1+1;-2\t@x - y=z")), false);
    assertThat(csv).isEqualTo("callsign\r\nAir; '=1+1;'-2\t'@x - y=z\r\n");
  }

  @Test
  void whatIsCitedIsNeverAFormula() throws IOException {
    Citation file =
        new Citation("=1+1", "ab", "@x", "+1", "-1", 0, 1, Instant.EPOCH, Instant.EPOCH, 2);
    StatementCitation said =
        new StatementCitation(
            "=1", "Air; =1+1", Held.UNDATED, Optional.empty(), "=2", "ab", "line 2", true);
    Row row = new Row(List.of(new Value.Text("x")), List.of(file), List.of(said));

    assertThat(csv(GivenAnswer.of(TEXT, row), true).lines().toList().get(1))
        .startsWith("x,'=1+1,ab,'-1,0..1,2,")
        .contains(",'@x,'+1,", "'=1 ", "Air; '=1+1")
        .doesNotContain(",=", "; =", ",\"=");
  }

  @Test
  void numbersBelowZeroStayNumbers() throws IOException {
    List<Column> number = List.of(new Column("latitude", Column.Kind.NUMBER));
    assertThat(csv(GivenAnswer.of(number, GivenAnswer.row(-25.24)), false))
        .isEqualTo("latitude\r\n-25.24\r\n");
  }

  @Test
  void quotesWhatWouldBreakALine() throws IOException {
    assertThat(csv(GivenAnswer.of(TEXT, GivenAnswer.row("a,\"b\"\nc")), false))
        .isEqualTo("callsign\r\n\"a,\"\"b\"\"\nc\"\r\n");
  }

  @Test
  void citationsAreMoreColumns() throws IOException {
    List<String> lines =
        csv(GivenAnswer.of(TEXT, GivenAnswer.row("RSD096")), true).lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "callsign,cited_file,cited_sha256,cited_document,cited_rows,cited_positions,"
                + "cited_from,cited_until,cited_origin,cited_licence,cited_statements");
    assertThat(lines.get(1))
        .isEqualTo(
            "RSD096,2019-01-24.tar,"
                + "ab".repeat(32)
                + ",./traces/f6/trace_full_f0c0f6.json,3..1204,1190,"
                + "2019-01-23T17:58:00Z,2019-01-24T04:41:30Z,adsb.lol,ODbL 1.0,");
  }

  private static String csv(Answer answer, boolean cite) throws IOException {
    StringWriter out = new StringWriter();
    new CsvExport(cite).write(answer, out);
    return out.toString();
  }
}
