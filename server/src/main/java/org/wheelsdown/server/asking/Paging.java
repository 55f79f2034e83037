package org.wheelsdown.server.asking;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.export.LocalTimes;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.work.ServedWorkspace;
import org.wheelsdown.server.work.Snapshot;
import org.wheelsdown.server.work.Work;
import org.wheelsdown.store.question.Questions;
import org.wheelsdown.store.question.Slice;

/**
 * One page of the answer to a question.
 *
 * @param of which content of the workspace it is to tell; empty for what is there now
 * @param first row of the page, from 0
 * @param limit rows at most
 * @param cites whether rows come with their citations
 */
record Paging(Asked asked, Optional<Snapshot> of, long first, int limit, boolean cites) {
  /** The page as JSON. */
  byte[] read(Work work) throws IOException, MisreadQuestionException {
    Set<Derived> needed = Work.neededBy(asked.question());
    Optional<byte[]> page = read(work, needed);
    return page.isPresent() ? page.get() : read(work, Work.ALL).orElseThrow();
  }

  /** Empty where there are no rows, and what would say why is not up to date. */
  private Optional<byte[]> read(Work work, Set<Derived> needed)
      throws IOException, MisreadQuestionException {
    boolean saysWhy = needed.contains(Derived.COVERAGE);
    return work.ask(needed, questions -> read(questions, work.served(), saysWhy));
  }

  private Optional<byte[]> read(Questions questions, ServedWorkspace served, boolean saysWhy) {
    return served
        .ofOneContent(content -> page(questions, content, saysWhy))
        .orElseThrow(Paging::changed);
  }

  private Optional<byte[]> page(Questions questions, Snapshot content, boolean saysWhy) {
    if (of.isPresent() && !of.get().equals(content)) {
      throw changed();
    }
    try (Answer answer = answer(questions)) {
      return isEmpty(answer) && !saysWhy
          ? Optional.empty()
          : Optional.of(new PageJson(this, content).of(answer, questions));
    }
  }

  /** One row more than the page has tells whether there is another. */
  private Answer answer(Questions questions) {
    Slice slice = new Slice(first, limit + 1L);
    return LocalTimes.beside(
        cites
            ? questions.answerCited(asked.question(), slice)
            : questions.answer(asked.question(), slice),
        ReferenceData.airports());
  }

  /** Whether it is empty all in all, and not only from the page's first row on. */
  boolean isEmpty(Answer answer) {
    return first == 0 && !answer.rows().hasNext();
  }

  private static ProblemException changed() {
    return new ProblemException(
        409, "Something was imported meanwhile; ask again from the first page.");
  }
}
