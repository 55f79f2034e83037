package org.wheelsdown.server.verdict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.verdict.CaseRun;
import org.wheelsdown.casework.verdict.UncheckableClaimException;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.cases.ReadCase;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** One run of a case's checks, which others can look at while it is under way. */
final class Checking implements Callable<CheckedCase> {
  private final CaseFolder folder;
  private final Path workspace;
  private final AtomicInteger checked = new AtomicInteger();

  Checking(CaseFolder folder, Path workspace) {
    this.folder = folder;
    this.workspace = workspace;
  }

  /** How many claims have been begun. */
  int checked() {
    return checked.get();
  }

  @Override
  public CheckedCase call() throws IOException, UncheckableClaimException {
    ReadCase read = ReadCase.of(folder);
    Case content = read.sound().content();
    Workspace data = Workspace.open(workspace);
    data.deriveEvents(ReferenceData.airports(), ReferenceData.aircraftKinds(), rows -> {});
    data.deriveIdentity(ReferenceData.addressRules(), documents -> {});
    data.deriveCoverage(rows -> {});
    CaseState state = CaseState.of(read, data.manifest());
    try (Questions questions =
        data.questions(ReferenceData.airports(), ReferenceData.aircraftKinds())) {
      return new CheckedCase(state, run(questions).of(content), workspace);
    }
  }

  private CaseRun run(Questions questions) {
    QuestionReader reader = QuestionReader.inFolder(folder.root(), understood -> {});
    return new CaseRun(
        questions, reader, ReferenceData.airports(), claim -> checked.incrementAndGet());
  }
}
