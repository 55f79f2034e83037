package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the command line says of what nobody heard: the story's tracks up to the evening before
 * Havana, on a complete day, half a day and days of which nobody can tell.
 */
class NotSeenTest {
  private static final String COMPLETE = "2019-01-23";
  private static final String HALF = "2018-12-10";

  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importTheStory() throws IOException {
    workspace = imported(folder.resolve("workspace"));
  }

  private static Path imported(Path into) throws IOException {
    Path tree = StoryTracks.made().tree();
    CommandRun.in(
            into,
            "import",
            tree.resolve("2018"),
            tree.resolve("2019/01/23"),
            Bystanders.ALL.write(folder, COMPLETE),
            Bystanders.HALF.write(folder, HALF))
        .succeeds();
    return into;
  }

  @Test
  void eachGapHasItsClassAndASentence() {
    List<JsonNode> ocean = gaps("1fff96", "2019-01-23T11:00Z", "2019-01-23T16:00Z");
    assertThat(ocean)
        .isNotEmpty()
        .allSatisfy(
            gap -> {
              assertThat(gap.get("gap_class").asString()).isEqualTo("nobody_heard");
              assertThat(gap.get("coverage").asString()).startsWith("nobody was heard");
            });
    assertThat(gaps("1fff24", "2018-12-10T13:00Z", "2018-12-10T18:00Z"))
        .isNotEmpty()
        .allSatisfy(
            gap -> {
              assertThat(gap.get("gap_class").asString()).isEqualTo("source_partial");
              assertThat(gap.get("coverage").asString())
                  .startsWith("the source is incomplete for 2018-12-10: 122 of 256 folders");
            });
    assertThat(gaps("1fff77", "2018-12-12T00:00Z", "2018-12-13T00:00Z"))
        .isNotEmpty()
        .allSatisfy(gap -> assertThat(gap.get("gap_class").asString()).isEqualTo("unknown"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody-heard", "nobody_heard", "NOBODY_HEARD"})
  void aClassCanBeAskedFor(String name) {
    List<String> rows =
        ask("gaps", "--class", name, "--format", "csv").out().lines().skip(1).toList();
    assertThat(rows)
        .hasSizeBetween(1, 39)
        .allMatch(row -> row.contains(",nobody_heard,\"nobody was"));
    assertThat(ask("gaps", "--class", name).out()).contains("nobody was heard within 30 km");
  }

  @Test
  void everyGapIsOfOneClass() {
    int all = 0;
    for (String each :
        List.of("source-missing", "source-partial", "nobody-heard", "others-heard", "unknown")) {
      all += rows("--class", each);
    }
    assertThat(all).isEqualTo(rows());
  }

  @Test
  void aLaterImportChangesTheClass() throws IOException {
    Path changing = imported(folder.resolve("changing"));
    List<Object> question =
        List.of("gaps", "--aircraft", "1fff77", "--until", "2018-12-13", "--format", "csv");
    assertThat(CommandRun.in(changing, question.toArray()).succeeds().out())
        .contains(",unknown,")
        .doesNotContain("nobody_heard");

    CommandRun.in(changing, "import", Bystanders.ALL.write(folder, "2018-12-12")).succeeds();

    assertThat(CommandRun.in(changing, question.toArray()).succeeds().out())
        .contains(",nobody_heard,");
  }

  @Test
  void answersSayWhyNobodyHeardAnEnd() {
    assertThat(ask("flights", "--aircraft", "1fff96").messages())
        .contains("1 end of these flights was not heard (unknown): nobody was heard there");
    assertThat(ask("flights", "--type", "IL96", "--format", "json").messages())
        .contains("1 end of these flights was not heard");
    assertThat(ask("landings", "--aircraft", "1fff96").messages())
        .contains("2 rows.", "1 more flight has an unknown landing: nobody was heard there");
    assertThat(ask("flights", "--type", "IL76").messages()).doesNotContain("not heard");
  }

  @Test
  void anEmptyAnswerSaysWhatCouldHaveBeenFound() {
    assertThat(ask("landings", "--aircraft", "abcdef").messages())
        .contains("Nothing matches.", "Nothing that was imported is about abcdef.")
        .doesNotContain("registration");
    assertThat(ask("stays", "--type", "B742").messages())
        .contains("Nothing that was imported names an aircraft of the type B742.");
    assertThat(ask("landings", "--at", "MUHA", "--since", HALF, "--until", HALF).messages())
        .contains("1 day is incomplete: 2018-12-10 (122 of 256 folders).")
        .contains("Within 30 km of there, nobody was heard at all in that time.");
    assertThat(ask("landings", "--at", "MUHA", "--since", "2024-01-01").messages())
        .contains("What was imported is from 2018-12-10 to 2019-01-23 (UTC).");
    assertThat(ask("landings", "--at", "UUDD").messages())
        .contains("Within 30 km of there, aircraft were heard on the ground.");
  }

  private static int rows(String... options) {
    Stream<String> all = Stream.concat(Stream.of("gaps", "--format", "csv"), Stream.of(options));
    return (int) ask(all.toArray()).out().lines().skip(1).count();
  }

  private static List<JsonNode> gaps(String aircraft, String since, String until) {
    String json =
        ask("gaps", "--aircraft", aircraft, "--since", since, "--until", until, "--format", "json")
            .out();
    return StreamSupport.stream(JsonMapper.shared().readTree(json).spliterator(), false).toList();
  }

  private static CommandRun ask(Object... arguments) {
    return CommandRun.in(workspace, arguments).succeeds();
  }
}
