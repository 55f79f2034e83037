package org.wheelsdown.cli.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.cli.casework.BriefWriting;
import org.wheelsdown.cli.casework.CaseInWorkspace;
import org.wheelsdown.cli.casework.VerdictTable;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.cli.terminal.WatchedWork;
import org.wheelsdown.ingest.Importing;
import org.wheelsdown.ingest.Provenance;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.story.Reconstruction;

/** The worked example: a story's tracks are made and imported, and its claims held against them. */
public final class Demonstration {
  private static final String WARNING =
      "These tracks are a RECONSTRUCTION made by a simulator from a news story of January 2019."
          + "\nNo receiver heard them, and no registration or address in them is real.";

  private final Terminal terminal;
  private final Path folder;
  private final Path workspace;
  private final String version;

  /**
   * @param folder for the tracks, the case and its brief; made where it is missing
   * @param workspace into which they are imported
   * @param version of the program, as the brief names it
   */
  public Demonstration(Terminal terminal, Path folder, Path workspace, String version) {
    this.terminal = terminal;
    this.folder = folder;
    this.workspace = workspace;
    this.version = version;
  }

  /**
   * Shows it from start to end. May be repeated in the same folder.
   *
   * @return whether every verdict is the one that the case expects
   */
  public boolean run() throws IOException, UserMistake {
    terminal.print(WARNING);
    make();
    importAll();
    CaseInWorkspace story = new CaseInWorkspace(terminal, caseFolder(), workspace);
    CaseResult result = check(story);
    writeBrief(story, result);
    sayHowToLook();
    terminal.print("\n" + WARNING);
    sayWhatToDoNext();
    return result.isAsExpected();
  }

  private Path caseFolder() {
    return folder.resolve("case");
  }

  private void make() throws IOException {
    heading("Making the tracks of the story's aircraft, and the story as a case, in " + folder);
    new Reconstruction(ReferenceData.airports()).write(folder);
  }

  private void importAll() throws IOException, UserMistake {
    heading("Importing them, as any archive is imported");
    Provenance provenance =
        new Provenance("a reconstruction by wheelsdown demo: not real data", "");
    List<Path> sources =
        List.of(
            folder.resolve("globe_history"),
            caseFolder().resolve("documents/aircraft-list.csv"),
            caseFolder().resolve("documents/procurement-contract.csv"));
    Importing importing = new Importing(workspace, provenance, new WatchedWork(terminal));
    for (String line : importing.run(sources).lines()) {
      terminal.print(line);
    }
  }

  private CaseResult check(CaseInWorkspace story) throws IOException, UserMistake {
    heading("Holding each claim of the story against them");
    type("check " + caseFolder());
    CaseResult result = story.check();
    VerdictTable table = new VerdictTable(terminal.columns(), terminal.style(), false);
    for (String line : table.lines(result)) {
      terminal.print(line);
    }
    return result;
  }

  private void writeBrief(CaseInWorkspace story, CaseResult result) throws IOException {
    heading("Writing the brief: every claim, what it rests on, and what is not known");
    Path brief = folder.resolve("brief");
    type("brief " + caseFolder() + " --output " + brief);
    for (Path file : new BriefWriting(story, version).write(result, brief)) {
      terminal.print("  " + file);
    }
  }

  private void sayHowToLook() throws IOException {
    heading("To look at all of it as a page in a browser, with the map and the time line");
    type("serve " + caseFolder());
  }

  private void sayWhatToDoNext() throws IOException {
    heading("Next, with data of your own");
    terminal.print("  wheelsdown import PATH…      a folder or an archive of tracks");
    terminal.print("  wheelsdown serve             it as a page in a browser");
    terminal.print("  wheelsdown status            what is in it");
    terminal.print("  wheelsdown landings --at SVMI --since 2018-12-01 --cite");
    terminal.print("  wheelsdown case new FOLDER   a case of your own, to be filled in");
    terminal.print("  wheelsdown check FOLDER      its claims, held against your data");
    terminal.print("  wheelsdown brief FOLDER      what to print of it");
    terminal.print("  wheelsdown pack FOLDER --output FILE");
    terminal.print(
        "                               all of it with the evidence; others run wheelsdown verify");
    terminal.print("");
    terminal.print("  Or ask the demo's own: wheelsdown flights --cite --workspace " + workspace);
  }

  /** As a user would type it. */
  private void type(String command) throws IOException {
    terminal.print("  wheelsdown " + command + " --workspace " + workspace);
    terminal.print("");
  }

  private void heading(String title) throws IOException {
    terminal.print("\n" + terminal.style().strong(title));
    terminal.out().flush();
  }
}
