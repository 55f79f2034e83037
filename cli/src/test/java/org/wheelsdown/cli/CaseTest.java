package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;

/** Making a case and adding to it, on the whole command line. */
class CaseTest {
  @TempDir private Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void makeOne() {
    folder = parent.resolve("caracas");
    run("new", folder, "--title", "Flights to Caracas", "--day", "2019-01-25").succeeds();
  }

  @Test
  void aNewCaseIsSoundAndTwoCannotBeInOneFolder() throws IOException {
    assertThat(content().title()).isEqualTo("Flights to Caracas");
    run("new", folder).isMistake("There is a case in", folder.toString());
  }

  @Test
  void everythingIsAddedAndCommentsStay() throws IOException {
    List<String> before = Files.readAllLines(folder.resolve("case.yaml"));
    Path paper = Files.writeString(parent.resolve("contract 12.txt"), "A stand-in.");
    run(
            "add",
            "source",
            folder,
            "--print-as",
            "a person close to the contractors",
            "--reliability",
            "c",
            "--credibility",
            3)
        .succeeds();
    run(
            "add",
            "document",
            folder,
            paper,
            "--title",
            "Contract № 12",
            "--shows",
            "who flies it",
            "--captured",
            "2019-01-24")
        .succeeds();
    run(
            "add",
            "claim",
            folder,
            "--id",
            "il96",
            "--says",
            "An Il-96 flew into Havana: from Moscow.",
            "--by",
            "a-person-close-to-the-contractors",
            "--how",
            "Look for it.",
            "--ask",
            "journeys --type IL96,A124 --from Moscow --to 'San Antonio' --utc",
            "--rows",
            1,
            "--expected",
            "supported")
        .succeeds();
    run(
            "add",
            "request",
            folder,
            "--to",
            "The ministry",
            "--way",
            "e-mail",
            "--words",
            "Was it yours?",
            "--asked",
            "2019-01-24",
            "--about",
            "il96")
        .succeeds();

    Claim claim = content().claims().get(0);
    Check check = claim.checks().get(0);
    assertThat(check.ask().kind()).isEqualTo(QuestionKind.JOURNEYS);
    assertThat(check.ask().terms())
        .containsEntry(Term.TYPE, List.of("IL96", "A124"))
        .containsEntry(Term.TO, List.of("San Antonio"))
        .containsEntry(Term.UTC, List.of("true"));
    assertThat(check.expect().rows()).isEqualTo(new Range(1, 1));
    assertThat(claim.expected()).contains(Verdict.SUPPORTED);
    CaseDocument document = content().documents().get(0);
    assertThat(document.id()).isEqualTo("contract-12");
    assertThat(document.file()).isEqualTo("documents/contract 12.txt");
    assertThat(folder.resolve(document.file())).hasSameBinaryContentAs(paper);
    assertThat(content().requests().get(0).id()).isEqualTo("the-ministry");
    assertThat(Files.readAllLines(folder.resolve("case.yaml"))).containsSubsequence(before);
  }

  @Test
  void whatIsMissingIsSaidWhereNobodyCanBeAsked() {
    run("add", "claim", folder, "--how", "Look.").isMistake("Say --says");
    run("add", "claim", folder, "--says", "It flew.", "--how", "Look.")
        .isMistake("Say --ask or --untestable");
    run("add", "source", folder).isMistake("Say --print-as");
    run("add").isMistake("Say what to add");
  }

  @Test
  void whatWouldBeAMistakeIsToldAndNotAdded() throws IOException {
    String before = Files.readString(folder.resolve("case.yaml"));
    CommandRun run =
        run(
            "add",
            "claim",
            folder,
            "--says",
            "It flew.",
            "--how",
            "Look.",
            "--untestable",
            "No.",
            "--by",
            "nobody");
    run.isMistake("Nothing was added: the case would have 1 mistake.");
    assertThat(run.messages()).contains("There is no source 'nobody'");
    assertThat(folder.resolve("case.yaml")).hasContent(before);
    run("add", "claim", folder, "--says", "It flew.", "--how", "Look.", "--ask", "landing")
        .isMistake("no kind of question");
    CommandRun misspelt =
        run(
                "add",
                "claim",
                folder,
                "--says",
                "It flew.",
                "--how",
                "Look.",
                "--ask",
                "landings --at Havanna")
            .isMistake("Nothing was added: the case would have 1 mistake");
    assertThat(misspelt.messages()).contains("'Havanna'; did you mean 'Havana'?");
  }

  @Test
  void aDocumentThatIsNotAddedLeavesNoCopy() throws IOException {
    Path paper = Files.writeString(parent.resolve("a.txt"), "A stand-in.");
    run(
            "add",
            "document",
            folder,
            paper,
            "--title",
            "T",
            "--shows",
            "x",
            "--link",
            "javascript:alert(1)")
        .isMistake("Nothing was added");
    assertThat(folder.resolve("documents")).isEmptyDirectory();
    run("add", "document", folder, parent.resolve("none.txt"), "--title", "T", "--shows", "x")
        .isMistake("There is no file or folder");
  }

  @Test
  void anotherDocumentOfTheSameNameGetsAnother() throws IOException {
    Path paper = Files.writeString(parent.resolve("a.txt"), "A stand-in.");
    run("add", "document", folder, paper, "--title", "One", "--shows", "x").succeeds();
    run("add", "document", folder, paper, "--title", "The same", "--shows", "x").succeeds();
    Files.writeString(paper, "Another.");
    run("add", "document", folder, paper, "--title", "Two", "--shows", "x").succeeds();
    assertThat(content().documents())
        .extracting(CaseDocument::file)
        .containsExactly("documents/a.txt", "documents/a.txt", "documents/a-2.txt");
  }

  /** The launcher has to see which command it starts, so that it can protect the vault. */
  @Test
  void argumentsAreNotReadFromAFile() throws IOException {
    Path arguments = Files.writeString(parent.resolve("arguments"), "--version");
    CommandRun.in(parent, "@" + arguments).isMistake("Unmatched argument", "@" + arguments);
  }

  @Test
  void theMistakesOfACaseAreToldWithTheirLines() throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, Files.readString(file).replace("title:", "titel:"));
    CommandRun run = run("add", "source", folder, "--print-as", "x");
    run.isMistake("The case has 2 mistakes; put this right first.");
    assertThat(run.messages())
        .contains("case.yaml:5:1: 'titel' is not known here (did you mean 'title'?)");
  }

  private CommandRun run(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "case";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.in(parent.resolve("workspace"), all);
  }

  private Case content() throws IOException {
    return ((Sound) CaseFolder.at(folder).read()).content();
  }
}
