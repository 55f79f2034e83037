package org.wheelsdown.server.asking;

import java.io.IOException;
import java.util.Optional;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.export.LocalTimes;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.work.ServedWorkspace;
import org.wheelsdown.server.work.Snapshot;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.question.Questions;

/**
 * One page of the answer to a question.
 *
 * @param after where the page begins; empty for the first one
 * @param limit rows at most
 * @param cites whether rows come with their citations
 */
record Paging(Asked asked, Optional<Cursor> after, int limit, boolean cites) {
  /** An import may come to count at any moment, but not again and again. */
  private static final int TRIES = 3;

  /** The page as JSON. */
  byte[] read(Work work) throws IOException, MisreadQuestionException {
    return work.ask(Work.ALL, questions -> read(questions, work.served()));
  }

  private byte[] read(Questions questions, ServedWorkspace served) {
    for (int i = 0; i < TRIES; i++) {
      Snapshot before = served.snapshot();
      checkSame(before);
      try (Answer answer = answer(questions)) {
        if (served.snapshot().equals(before)) {
          return new PageJson(this, before).of(answer, questions);
        }
      }
    }
    throw changed();
  }

  private Answer answer(Questions questions) {
    return LocalTimes.beside(
        cites ? questions.answerCited(asked.question()) : questions.answer(asked.question()),
        ReferenceData.airports());
  }

  private void checkSame(Snapshot now) {
    if (after.isPresent() && !after.get().of().equals(now)) {
      throw changed();
    }
  }

  private static ProblemException changed() {
    return new ProblemException(
        409, "Something was imported meanwhile; ask again from the first page.");
  }
}
