package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.ownership.ChangingHands;
import org.wheelsdown.store.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten rows, drawn by lot, whose statements are followed to the very line of the file. */
class StatementCitationsTest {
  private static final int ROWS = 10;
  private static final Question FLIGHTS = new Question.Flights(Filter.EVERYTHING);
  private static final Question MILITARY =
      new Question.Flights(
          Filter.EVERYTHING.of(Who.ANYBODY.ofCategories(Set.of(Category.MILITARY))));
  private static final Path REAL =
      Path.of(System.getenv().getOrDefault("WHEELSDOWN_DATA", "../../shared/data"));

  /** Of a list. */
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  /** Of a paper that a list names. */
  private static final Pattern BY_LINE = Pattern.compile("(.*), by line (\\d+) of (.*)");

  /** Of a trace. */
  private static final Pattern FIELD = Pattern.compile("(?:.*, )?(r|t|desc|ownOp|year)");

  /** What a list may write shorter. */
  private static final Map<String, String> OTHER_WORDS =
      Map.of("GOVERNMENT", "GOV", "MILITARY", "MIL", "POLICE", "POL");

  /** Columns of flights. */
  private static final int ICAO = 0;

  private static final int REGISTRATION = 1;

  private static final String CONTRACT = "<p>a stand-in</p>";

  @TempDir private Path folder;

  @Test
  void toTheLinesOfRegisterAndRumour() throws IOException {
    Path papers = folder.resolve("papers");
    new ChangingHands(ReferenceData.airports(), 1).write(papers);

    assertThat(followed(papers, papers)).contains("owner", "serial", "registration", "type");
  }

  @Test
  void toThePaperThatAListNames() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("contract.html"), CONTRACT);
    Files.writeString(
        papers.resolve("list.csv"),
        """
        registration,owner,operator,category,said,document,page
        RA-000999,Nobody,,,,,
        RA-000096,"The president, and ""others\""",,government,2018-11-20,contract.html,3
        """);

    assertThat(followed(papers, papers, StoryTracks.made().tree())).contains("owner", "category");
  }

  @Test
  void toTheLinesOfARealList() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "no real tracks");
    Path list = REAL.resolve("reference/plane-alert-db.csv.gz");

    assertThat(followed(REAL, REAL.resolve("globe_history"), list))
        .contains("operator", "type_name", "registration");
    assertThat(followed(MILITARY, REAL)).contains("operator", "category");
  }

  /** What was said of, after every statement was found in its place. */
  private List<String> followed(Path files, Path... imported) throws IOException {
    for (Path each : imported) {
      CommandRun.in(workspace(), "import", each).succeeds();
    }
    CommandRun.in(workspace(), "flights").succeeds();
    return followed(FLIGHTS, files);
  }

  private List<String> followed(Question question, Path files) throws IOException {
    SourceFiles sources = new SourceFiles(files);
    List<String> properties = new ArrayList<>();
    for (Row row : drawn(question)) {
      List<StatementCitation> said =
          row.statements().stream()
              .filter(each -> !each.sha256().isEmpty() && sources.has(each.sha256()))
              .toList();
      said.forEach(each -> follow(each, row, sources));
      said.forEach(each -> properties.add(each.property()));
    }
    return properties;
  }

  private Path workspace() {
    return folder.resolve("workspace");
  }

  private List<Row> drawn(Question question) {
    List<Row> rows = new ArrayList<>();
    try (Answer answer =
        Workspace.open(workspace()).questions(ReferenceData.airports()).answerCited(question)) {
      answer.rows().forEachRemaining(rows::add);
    }
    Collections.shuffle(rows, new Random(20190123));
    return rows.stream().filter(row -> !row.statements().isEmpty()).limit(ROWS).toList();
  }

  private static void follow(StatementCitation said, Row row, SourceFiles sources) {
    Matcher line = LINE.matcher(said.place());
    Matcher byLine = BY_LINE.matcher(said.place());
    Matcher field = FIELD.matcher(said.place());
    String text = sources.text(said.sha256());
    if (line.matches()) {
      isSaidIn(line(text, line.group(1)), said, row);
    } else if (byLine.matches()) {
      assertThat(text).isEqualTo(CONTRACT);
      isSaidIn(line(sources.textOf(byLine.group(3)), byLine.group(2)), said, row);
    } else {
      assertThat(field.matches()).as("%s", said).isTrue();
      JsonNode trace = JsonMapper.shared().readTree(text);
      assertThat(trace.get(field.group(1)).asString()).isEqualTo(said.value());
      assertThat(trace.get("icao").asString()).isEqualTo(row.values().get(ICAO).asText());
    }
  }

  /** The first is the one that names the columns. */
  private static String line(String text, String number) {
    return text.lines().skip(Integer.parseInt(number) - 1L).findFirst().orElseThrow();
  }

  private static void isSaidIn(String line, StatementCitation said, Row row) {
    String words = line.replace("\"\"", "\"").toUpperCase(Locale.ROOT);
    assertThat(List.of(ICAO, REGISTRATION))
        .as("the aircraft of %s in %s", row, line)
        .anyMatch(of -> words.contains(row.values().get(of).asText().toUpperCase(Locale.ROOT)));
    String value = said.value().toUpperCase(Locale.ROOT);
    assertThat(OTHER_WORDS.getOrDefault(value, value))
        .as("%s in %s", said, line)
        .matches(word -> words.contains(word));
  }
}
