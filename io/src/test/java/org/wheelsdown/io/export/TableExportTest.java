package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.io.reference.ReferenceData;

class TableExportTest {
  private static final int NO_WINDOW = Integer.MAX_VALUE;

  @Test
  void aTimeIsAlsoToldInTheAirportsOwn() throws IOException {
    String table = table(havana(), NO_WINDOW, Style.PLAIN);
    assertThat(table)
        .contains("2019-01-24 Thu 04:40 UTC (Wed 23:40 local)  MUHA Havana  observed")
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(ints = {NO_WINDOW, 120, 80, 60})
  void whatNobodySawBearsItsProbabilityAndWhenItCanHaveBeen(int width) throws IOException {
    GivenAnswer answer = GivenAnswer.of(GivenAnswer.STAY_COLUMNS, GivenAnswer.inferredStay());
    assertThat(table(withoutCitations(answer), width, Style.PLAIN))
        .containsPattern("2025-02-04( Tue)? 14:05–14:31")
        .containsPattern("MUGM( Guantanamo Bay.*)? 94 %")
        .containsPattern("2025-02-04( Tue)? 16:02")
        .doesNotContain("14:18")
        .endsWith(
            "An airport with a percentage was not seen: it is inferred, with that probability.\n");
  }

  @Test
  void whatWasHeardNeedsNoExplanation() throws IOException {
    assertThat(table(havana(), NO_WINDOW, Style.PLAIN)).doesNotContain("%");
  }

  @ParameterizedTest
  @ValueSource(ints = {160, 120, 100, 80, 60})
  void fitsTheWindowAndKeepsDayAndAirport(int width) throws IOException {
    String table = table(withoutCitations(havana()), width, Style.PLAIN);
    assertThat(table.lines()).allMatch(line -> line.length() <= width);
    assertThat(table).contains("f0c0f6", "2019-01-24", "04:40", "MUHA");
  }

  @Test
  void numbersStandUnderEachOther() throws IOException {
    List<Column> columns = List.of(new Column("passes", Column.Kind.INTEGER));
    GivenAnswer answer = GivenAnswer.of(columns, GivenAnswer.row(5L), GivenAnswer.row(12L));
    assertThat(table(withoutCitations(answer), NO_WINDOW, Style.PLAIN))
        .isEqualTo("passes\n     5\n    12\n");
  }

  @Test
  void textFromTheDataCannotSteerTheTerminal() throws IOException {
    List<Column> columns = List.of(new Column("callsign", Column.Kind.TEXT));
    GivenAnswer answer = GivenAnswer.of(columns, GivenAnswer.row("\u001b[2JABC\u202e"));
    assertThat(table(withoutCitations(answer), NO_WINDOW, Style.PLAIN))
        .isEqualTo("callsign\n?[2JABC?\n");
  }

  @Test
  void citationsStandUnderTheirRow() throws IOException {
    assertThat(table(havana(), 100, Style.PLAIN).lines().skip(3))
        .containsExactly(
            "    2019-01-24.tar, ./traces/f6/trace_full_f0c0f6.json: 1,190 positions in rows 3 to"
                + " 1204, 2019-01-23 17:58:00 to 2019-01-24 04:41:30 UTC",
            "      SHA-256 " + "ab".repeat(32) + ", from adsb.lol, licence ODbL 1.0");
  }

  @Test
  void noRowsPrintNothing() throws IOException {
    assertThat(table(GivenAnswer.of(GivenAnswer.FLIGHT_COLUMNS), 80, Style.TERMINAL)).isEmpty();
  }

  private static GivenAnswer havana() {
    return GivenAnswer.of(GivenAnswer.FLIGHT_COLUMNS, GivenAnswer.toHavana());
  }

  private static Answer withoutCitations(GivenAnswer answer) {
    return GivenAnswer.of(
        answer.columns(),
        answer.given().stream().map(row -> new Row(row.values(), List.of())).toArray(Row[]::new));
  }

  private static String table(Answer answer, int width, Style style) throws IOException {
    StringWriter out = new StringWriter();
    new TableExport(ReferenceData.airports(), width, style).write(answer, out);
    return out.toString();
  }
}
