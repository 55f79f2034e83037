package org.wheelsdown.cli.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.importing.Importing;
import org.wheelsdown.cli.importing.Provenance;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.export.TableExport;
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
  private final Airports airports = ReferenceData.airports();

  /**
   * @param folder for the tracks; made where it is missing
   * @param workspace into which they are imported
   */
  public Demonstration(Terminal terminal, Path folder, Path workspace) {
    this.terminal = terminal;
    this.folder = folder;
    this.workspace = workspace;
  }

  /**
   * Shows it from start to end. May be repeated in the same folder.
   *
   * @return whether everything that the story says was found
   */
  public boolean run() throws IOException, UserMistake {
    terminal.print(WARNING);
    makeTracks();
    importTracks();
    Questions questions = Workspace.open(workspace).questions(airports);
    show("Flights", new Question.Flights(Filter.EVERYTHING), questions);
    show("Stays between flights", new Question.Stays(Filter.EVERYTHING), questions);
    boolean allFound = check(Found.in(questions, airports));
    terminal.print("\n" + WARNING);
    sayWhatToDoNext();
    return allFound;
  }

  private void makeTracks() throws IOException {
    heading("Making the tracks of four aircraft in " + folder);
    new Reconstruction(airports).write(folder);
  }

  private void importTracks() throws IOException, UserMistake {
    heading("Importing them, as any archive is imported");
    Provenance provenance =
        new Provenance("a reconstruction by wheelsdown demo: not real data", "");
    List<Path> tracks = List.of(folder.resolve("globe_history"));
    for (String line : new Importing(terminal, workspace, provenance).run(tracks).lines()) {
      terminal.print(line);
    }
  }

  private void show(String title, Question question, Questions questions) throws IOException {
    heading(title);
    try (Answer answer = questions.answer(question)) {
      new TableExport(airports, terminal.columns(), terminal.style()).write(answer, terminal.out());
    }
    terminal.out().flush();
  }

  private boolean check(Found found) throws IOException {
    heading("What the story says, and what was found");
    boolean allFound = true;
    for (Fact fact : Story.facts()) {
      Optional<String> evidence = fact.search().apply(found);
      allFound &= evidence.isPresent();
      terminal.print((evidence.isPresent() ? "[x] " : "[ ] ") + fact.sentence());
      terminal.print("      " + evidence.orElse("not found"));
    }
    return allFound;
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
