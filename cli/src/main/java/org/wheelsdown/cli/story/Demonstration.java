package org.wheelsdown.cli.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.importing.Importing;
import org.wheelsdown.cli.importing.Provenance;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.story.Reconstruction;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** The worked example: a story's tracks are made, imported, asked, and held against the story. */
public final class Demonstration {
  private static final String WARNING =
      "These tracks are a RECONSTRUCTION made by a simulator from a news story of January 2019."
          + "\nNo receiver heard them, and no registration or address in them is real.";

  private final Terminal terminal;
  private final Path folder;
  private final Path workspace;
  private final Commands commands;
  private final Airports airports = ReferenceData.airports();

  /**
   * @param folder for the tracks; made where it is missing
   * @param workspace into which they are imported
   */
  public Demonstration(Terminal terminal, Path folder, Path workspace, Commands commands) {
    this.terminal = terminal;
    this.folder = folder;
    this.workspace = workspace;
    this.commands = commands;
  }

  /**
   * Shows it from start to end. May be repeated in the same folder.
   *
   * @return whether everything that the story says was found
   */
  public boolean run() throws IOException, UserMistake, MisreadQuestionException {
    terminal.print(WARNING);
    make();
    importAll();
    boolean allFound = ask();
    terminal.print("\n" + WARNING);
    sayWhatToDoNext();
    return allFound;
  }

  private void make() throws IOException {
    heading(
        "Making the tracks of the story's aircraft, and stand-ins for its papers, in " + folder);
    new Reconstruction(airports).write(folder);
  }

  private void importAll() throws IOException, UserMistake {
    heading("Importing them, as any archive is imported");
    Provenance provenance =
        new Provenance("a reconstruction by wheelsdown demo: not real data", "");
    List<Path> sources =
        List.of(
            folder.resolve("globe_history"),
            folder.resolve("documents/aircraft-list.csv"),
            folder.resolve("documents/procurement-contract.csv"));
    for (String line : new Importing(terminal, workspace, provenance).run(sources).lines()) {
      terminal.print(line);
    }
  }

  /** Puts each sentence as a user would, and shows whether the answer bears it out. */
  private boolean ask() throws IOException, MisreadQuestionException {
    boolean allFound = true;
    for (Sentence sentence : Story.sentences()) {
      heading("The story: " + sentence.text());
      terminal.print("  wheelsdown " + sentence.command());
      terminal.print("");
      terminal.out().flush();
      commands.run(in(sentence.words()));
      Optional<String> evidence = sentence.check().apply(found(sentence));
      allFound &= evidence.isPresent();
      terminal.print((evidence.isPresent() ? "[x] " : "[ ] ") + evidence.orElse("not found"));
    }
    return allFound;
  }

  private Found found(Sentence sentence) throws IOException, MisreadQuestionException {
    Questions questions = Workspace.open(workspace).questions(airports);
    try (Answer answer = questions.answer(commands.question(in(sentence.words())))) {
      return Found.in(answer, airports);
    }
  }

  private List<String> in(List<String> words) {
    return Stream.concat(words.stream(), Stream.of("--workspace", workspace.toString())).toList();
  }

  private void sayWhatToDoNext() throws IOException {
    heading("Next, with data of your own");
    terminal.print("  wheelsdown import PATH…      a folder or an archive of tracks");
    terminal.print("  wheelsdown status            what is in it");
    terminal.print("  wheelsdown landings --at SVMI --since 2018-12-01 --cite");
    terminal.print("");
    terminal.print("  Or ask the demo's own: wheelsdown flights --cite --workspace " + workspace);
  }

  private void heading(String title) throws IOException {
    terminal.print("\n" + terminal.style().strong(title));
    terminal.out().flush();
  }
}
