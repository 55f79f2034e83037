package org.wheelsdown.cli.casework;

import java.io.IOException;
import java.nio.file.Path;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.CaseRun;
import org.wheelsdown.casework.verdict.UncheckableClaimException;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.ProgressBar;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.cli.terminal.WatchedWork;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.io.wording.Counted;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** A case, and the workspace whose data it is checked against. */
public final class CaseInWorkspace {
  private final Terminal terminal;
  private final CaseFolder folder;
  private final Workspace workspace;

  /**
   * @param folder of the case
   * @param workspace folder of the workspace
   */
  public CaseInWorkspace(Terminal terminal, Path folder, Path workspace) {
    this.terminal = terminal;
    this.folder = CaseFolder.at(folder);
    this.workspace = Workspace.open(workspace);
  }

  public CaseFolder folder() {
    return folder;
  }

  public Workspace workspace() {
    return workspace;
  }

  /** Runs all checks on the data as it is now. */
  public CaseResult check() throws IOException, UserMistake {
    Case content = read();
    Derived.EVENTS.bringUpToDate(workspace, new WatchedWork(terminal));
    Derived.IDENTITY.bringUpToDate(workspace, new WatchedWork(terminal));
    Derived.COVERAGE.bringUpToDate(workspace, new WatchedWork(terminal));
    try (Questions questions =
            workspace.questions(ReferenceData.airports(), ReferenceData.aircraftKinds());
        ProgressBar bar =
            new ProgressBar(
                terminal,
                "Checking",
                content.claims().size(),
                claims -> Counted.of(claims, "claim"))) {
      return run(questions, bar).of(content);
    } catch (UncheckableClaimException e) {
      throw new UserMistake(e.getMessage());
    }
  }

  private CaseRun run(Questions questions, ProgressBar bar) {
    QuestionReader reader = QuestionReader.inFolder(folder.root(), understood -> {});
    return new CaseRun(
        questions, reader, ReferenceData.airports(), (Claim claim) -> bar.advance(1));
  }

  private Case read() throws IOException, UserMistake {
    CaseMistakes mistakes = new CaseMistakes(terminal);
    CaseReading.Sound sound = mistakes.read(folder);
    sound.warnings().forEach(mistakes::tell);
    return sound.content();
  }
}
