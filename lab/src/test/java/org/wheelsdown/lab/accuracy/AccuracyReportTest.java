package org.wheelsdown.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.lab.masking.Line;
import org.wheelsdown.lab.masking.Masks;
import org.wheelsdown.lab.scoring.Cases;
import org.wheelsdown.lab.scoring.Scores;
import org.wheelsdown.lab.scoring.Scoring;
import org.xml.sax.InputSource;

class AccuracyReportTest {
  private static final Airports AIRPORTS = IndexedAirports.of(List.of(Line.WEST, Line.EAST));

  private static String report(Scores scores, int worst) {
    Markdown report = new Markdown();
    Scoring scoring = new Scoring(AIRPORTS, new Masks(AIRPORTS, 2, 2, 1));
    new AccuracyReport(scoring, worst).write(report, scores);
    return report.toString();
  }

  private static Scores ofTrack() {
    Scoring scoring = new Scoring(AIRPORTS, new Masks(AIRPORTS, 2, 2, 1));
    return new Scores(
        scoring
            .of(new Line().fly(Line.WEST, Line.EAST).silent(3600).fly(Line.EAST, Line.WEST).track())
            .toList());
  }

  @Test
  void allTablesAreWrittenAndTheirRowsAreWhole() {
    String report = report(ofTrack(), 5);

    assertThat(report)
        .contains("## What is aimed at")
        .contains("**Last N km hidden**")
        .contains("**Both sides of a stop hidden**")
        .contains("invented by");
    String[] blocks = report.split("\n\n", -1);
    for (String block : blocks) {
      if (block.startsWith("|")) {
        assertThat(block.lines().map(line -> line.chars().filter(c -> c == '|').count()).distinct())
            .hasSize(1);
      }
    }
  }

  @Test
  void anAimThatIsMissedIsSaid() {
    Scores scores =
        new Scores(List.of(Cases.landing("a", 0.9, false), Cases.landing("b", 0.9, true)));

    assertThat(report(scores, 5))
        .containsPattern("last 25 km hidden: right if named .*97 % .*50.0 % .*\\*\\*no\\*\\*")
        .containsPattern("last 25 km hidden: named .*100.0 % .* yes");
  }

  @Test
  void theWorstAnswersAreListedOneAFlight() {
    Scores scores =
        new Scores(
            List.of(
                Cases.landing("bad", 0.9, false),
                Cases.landing("bad", 0.7, false),
                Cases.landing("good", 0.9, true)));

    String worst =
        report(scores, 5).split("## Worst answers", -1)[1].split("## Stops invented", -1)[0];

    assertThat(worst).containsOnlyOnce("bad#0").doesNotContain("good#0");
    assertThat(worst).contains("last heard / descending");
  }

  @Test
  void nothingToReportIsNoError() {
    assertThat(report(new Scores(List.of()), 5)).contains("## Worst answers");
  }

  @Test
  void aStopThatWasNotThereIsListed() {
    Scores scores = new Scores(List.of(Cases.stop("no", 0.9, false), Cases.stop("yes", 0.9, true)));

    String invented = report(scores, 5).split("## Stops invented", -1)[1];

    assertThat(invented).contains("no#0").contains("0.90").doesNotContain("yes#0");
  }

  @Test
  void theDiagramIsADrawing() throws Exception {
    Scores scores =
        new Scores(List.of(Cases.landing("a", 0.9, true), Cases.landing("b", 0.3, false)));

    String svg = new ReliabilityDiagram(scores.calibration(), scores.calibrationOfAll()).svg();

    Document drawing =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(svg).doesNotContain("NaN");
    assertThat(drawing.getElementsByTagName("circle").getLength()).isEqualTo(2 + 2 * 2);
  }
}
