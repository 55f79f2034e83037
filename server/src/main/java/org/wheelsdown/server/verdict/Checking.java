package org.wheelsdown.server.verdict;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.CaseRun;
import org.wheelsdown.casework.verdict.UncheckableClaimException;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.cases.ReadCase;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.question.Questions;

/** One run of a case's checks, which others can look at while it is under way. */
final class Checking implements Callable<CheckedCase> {
  /** All verdicts must be of the same data, and something may be imported while they are found. */
  private static final int TRIES = 3;

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

  @Override
  public CheckedCase call() throws IOException, UncheckableClaimException {
    ReadCase read = ReadCase.of(folder);
    Case content = read.sound().content();
    for (int i = 0; i < TRIES; i++) {
      checked.set(0);
      work.upToDate();
      CaseState before = CaseState.of(read, work.served().snapshot());
      CaseResult result = run(work.served().questions()).of(content);
      if (work.served().snapshot().equals(before.data())) {
        return new CheckedCase(before, result, work.served());
      }
    }
    throw new ProblemException(
        503, "Something is being imported again and again; ask when that is done.");
  }

  private CaseRun run(Questions questions) {
    QuestionReader reader = QuestionReader.inFolder(folder.root(), understood -> {});
    return new CaseRun(
        questions, reader, ReferenceData.airports(), claim -> checked.incrementAndGet());
  }
}
