package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose aircraft it was, on the whole command line. */
class WhoseTest {
  @TempDir Path folder;

  @Test
  void thePapersOfTheStorySayWhoseItWas() throws IOException {
    Path workspace = folder.resolve("w");
    CommandRun.in(workspace, "import", StoryTracks.made().tree()).succeeds();
    Path paper = Files.writeString(folder.resolve("contract.html"), "<p>a stand-in</p>");
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            """
            registration,owner,category,said,document
            RA-000096,=The president(),government,2018-11-20,contract.html
            """);

    assertThat(
            CommandRun.in(workspace, "import", list, "--captured", "2026-11-22").succeeds().out())
        .contains("statements about 1 aircraft");
    CommandRun run =
        CommandRun.in(workspace, "landings", "--owner", "president", "--format", "csv", "--cite")
            .succeeds();
    assertThat(run.out()).contains("'=The president()", "government", "contract.html");
    assertThat(run.messages()).contains("contract.html of 2018-11-20, SHA-256 ");
    assertThat(CommandRun.in(workspace, "documents").succeeds().out())
        .contains("contract.html", "list.csv", "paper", "list by hand");

    CommandRun.in(workspace, "documents", "attach", paper, "--title", "again").succeeds();
    assertThat(CommandRun.in(workspace, "documents", "remove", "list.csv").succeeds().out())
        .contains("is removed");
    assertThat(CommandRun.in(workspace, "landings", "--owner", "president").succeeds().messages())
        .contains("names an owner with PRESIDENT in the name");
    CommandRun.in(workspace, "documents", "remove", "list.csv").isMistake("list.csv");
  }

  @Test
  void aPaperThatWasRemovedComesBackWithItsList() throws IOException {
    Path workspace = folder.resolve("w");
    Files.writeString(folder.resolve("contract.html"), "<p>a stand-in</p>");
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            """
            registration,owner,operator,document
            RA-000096,The president,,contract.html
            RA-000762,,The air force,
            """);
    CommandRun.in(workspace, "import", StoryTracks.made().tree(), list).succeeds();
    String[] asked = {"flights", "--owner", "president"};
    String before = CommandRun.in(workspace, (Object[]) asked).succeeds().out();

    assertThat(CommandRun.in(workspace, "documents", "remove", "contract.html").succeeds().out())
        .contains("and 1 statement that rested on it.")
        .contains("list.csv, which named it, is still there with 1 other statement.");
    assertThat(CommandRun.in(workspace, "status").succeeds().out())
        .contains("1 statement in 1 list or paper", "1 statement of 1 aircraft from list.csv");
    assertThat(CommandRun.in(workspace, (Object[]) asked).succeeds().out()).isEmpty();
    CommandRun.in(workspace, "import", list).succeeds();
    assertThat(CommandRun.in(workspace, (Object[]) asked).succeeds().out()).isEmpty();
    assertThat(CommandRun.in(workspace, "flights", "--operator", "air force").succeeds().out())
        .contains("RA-000762");
    assertThat(CommandRun.in(workspace, "documents", "remove", "list.csv").succeeds().out())
        .contains("and 1 statement that came with it. Imported again, it brings them again.")
        .doesNotContain("still there");
    assertThat(CommandRun.in(workspace, "status").succeeds().out()).doesNotContain("statement");
    CommandRun.in(workspace, "import", list, "--captured", "2026-11-22").succeeds();
    assertThat(CommandRun.in(workspace, "status").succeeds().out())
        .contains("2 statements in 2 lists and papers (see wheelsdown documents):")
        .contains("1 statement of 1 aircraft from list.csv, captured 2026-11-22")
        .contains("1 statement of 1 aircraft from contract.html, captured");
    assertThat(CommandRun.in(workspace, (Object[]) asked).succeeds().out())
        .isEqualTo(before)
        .contains("RA-000096");
  }

  @Test
  void aListOfYearsLaterIsSaidToBeOne() throws IOException {
    Path workspace = folder.resolve("w");
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            "registration,operator,from,until\nRA-000096,Dated,2018-01-01,\nRA-000762,Undated,,\n");
    CommandRun.in(workspace, "import", StoryTracks.made().tree(), list, "--captured", "2026-11-22")
        .succeeds();

    assertThat(CommandRun.in(workspace, "flights", "--operator", "undated").messages())
        .contains("Whose 1 of these aircraft were", "only more than a year after the day")
        .contains("list.csv of 2026-11-22");
    assertThat(CommandRun.in(workspace, "flights", "--operator", "dated", "--aircraft", "1fff96"))
        .extracting(CommandRun::messages)
        .asString()
        .contains("rows", "list.csv")
        .doesNotContain("more than a year");
    CommandRun.in(workspace, "documents", "remove", "list.csv").succeeds();
    CommandRun.in(workspace, "import", list, "--captured", "2019-02-01").succeeds();
    assertThat(CommandRun.in(workspace, "flights", "--operator", "undated").messages())
        .contains("row")
        .doesNotContain("more than a year");
  }

  @Test
  void anOperatorThatNobodyNamesIsAnsweredByThoseThatLookAlike() throws IOException {
    Path workspace = folder.resolve("w");
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            "registration,operator\nRA-000096,USAF\nRA-000762,Nobody Air Force\n");
    CommandRun.in(workspace, "import", StoryTracks.made().tree(), list).succeeds();

    CommandRun run =
        CommandRun.in(workspace, "flights", "--operator", "United States Air Force").succeeds();
    assertThat(run.out()).isEmpty();
    assertThat(run.messages())
        .contains(
            "look like UNITED STATES AIR FORCE; whether one is meant is for you to say: USAF.")
        .doesNotContain("Nobody Air Force");
  }

  @Test
  void theRealListNamesTheAirForce() {
    Path data =
        Path.of(Optional.ofNullable(System.getenv("WHEELSDOWN_DATA")).orElse("../../shared/data"));
    assumeTrue(Files.isDirectory(data), "the real tracks are not there");
    Path workspace = folder.resolve("w");
    CommandRun.in(workspace, "import", data.resolve("globe_history/2025")).succeeds();
    Path list = data.resolve("reference/plane-alert-db.csv.gz");
    CommandRun.in(workspace, "import", list, "--captured", "2026-11-22").succeeds();

    CommandRun run =
        CommandRun.in(workspace, "stays", "--category", "military", "--format", "csv").succeeds();

    assertThat(run.out()).contains("ae4af6", "KCHS", "USAF", "plane-alert-db.csv.gz line ");
    assertThat(run.messages())
        .contains("plane-alert-db.csv.gz of 2026-11-22, SHA-256 ", "could not match");
  }
}
