package org.wheelsdown.casework.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Column.Kind;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

class CertaintyTest {
  @Test
  void aJourneyIsNoSurerThanItsStops() {
    Certainty certainty = Certainty.COMPLETE.and(journey("KNGU → MUGM → KCHS", "observed", 0.975));

    assertThat(certainty.inWords()).contains("nobody heard", "0.98");
  }

  @Test
  void aHoleInTheWayIsNotHeard() {
    Certainty certainty = Certainty.COMPLETE.and(journey("KNGU → ? → KCHS", "observed", 1));

    assertThat(certainty.inWords()).contains("are not known").doesNotContain("All of it");
  }

  @Test
  void whatWasHeardWholeIsSaidToBe() {
    Certainty certainty = Certainty.COMPLETE.and(journey("KNGU → KCHS", "observed", 1));

    assertThat(certainty.inWords()).isEqualTo("All of it was heard.");
  }

  @Test
  void theLeastCertainCountsAlsoOfRowsThatAreNotKept() {
    Tally tally = new Tally(List.of());
    for (int i = 0; i < Tally.USUALLY_KEPT; i++) {
      tally.add(journey("KNGU → KCHS", "observed", 1));
    }
    tally.add(journey("KNGU → KCHS", "inferred", 0.81));

    assertThat(tally.met()).hasSize(Tally.USUALLY_KEPT);
    assertThat(tally.certainty().least()).isEqualTo(0.81);
  }

  private static FoundRow journey(String route, String evidence, double probability) {
    List<Column> columns =
        List.of(
            new Column("icao", Kind.TEXT),
            new Column("route", Kind.TEXT),
            new Column("ended_evidence", Kind.TEXT),
            new Column("ended_probability", Kind.NUMBER),
            new Column("probability", Kind.NUMBER));
    List<Value> values =
        List.of(
            new Value.Text("ae4af6"),
            new Value.Text(route),
            new Value.Text(evidence),
            new Value.Measure(evidence.equals("inferred") ? probability : 1),
            new Value.Measure(probability));
    return new FoundRow(columns, new Row(values, List.of()));
  }
}
