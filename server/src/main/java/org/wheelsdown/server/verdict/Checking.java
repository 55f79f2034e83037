package org.wheelsdown.server.verdict;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.CaseRun;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.cases.ReadCase;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.work.Snapshot;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.question.Questions;

/** One run of a case's checks, which others can look at while it is under way. */
final class Checking implements Callable<CheckedCase> {
  private final CaseFolder folder;
  private final Work work;
  private final AtomicInteger checked = new AtomicInteger();

  Checking(CaseFolder folder, Work work) {
    this.folder = folder;
    this.work = work;
  }

  /** How many claims have been begun. */
  int checked() {
    return checked.get();
  }

  /** All verdicts must be of the same data, and something may be imported while they are found. */
  @Override
  public CheckedCase call() throws Exception {
    ReadCase read = ReadCase.of(folder);
    work.upToDate();
    return work.served()
        .ofOneContent(content -> check(read, content))
        .orElseThrow(
            () ->
                new ProblemException(
                    503, "Something is being imported again and again; ask when that is done."));
  }

  private CheckedCase check(ReadCase read, Snapshot content) throws Exception {
    work.upToDate(); // Something may have been imported since; then this is not the last run.
    checked.set(0);
    CaseState state = CaseState.of(read, content);
    CaseResult result = run(work.served().questions()).of(read.sound().content());
    return new CheckedCase(state, result, work.served());
  }

  private CaseRun run(Questions questions) {
    QuestionReader reader = QuestionReader.inFolder(folder.root(), understood -> {});
    return new CaseRun(
        questions, reader, ReferenceData.airports(), claim -> checked.incrementAndGet());
  }
}
