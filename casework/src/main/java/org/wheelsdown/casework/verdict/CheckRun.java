package org.wheelsdown.casework.verdict;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Expectation.Differing;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.store.question.Seeing;

/** Asks what a check asks, and judges the answer. */
final class CheckRun {
  private final Asked asked;
  private final RowTests tests;
  private final RowWords words;

  CheckRun(Asked asked, RowTests tests, RowWords words) {
    this.asked = asked;
    this.tests = tests;
    this.words = words;
  }

  CheckResult of(Check check) throws MisreadQuestionException {
    List<RowTest> conditions = new ArrayList<>();
    for (Condition condition : check.expect().with()) {
      conditions.add(tests.of(condition));
    }
    Tally tally = new Tally(conditions, check.expect().rows().least());
    List<String> caveats = asked.ask(check.ask(), tally::add);
    boolean isAbsent = tally.metCount() == 0;
    Seeing seeing = isAbsent ? asked.seeing(check.ask()) : Seeing.NOT_ASKED;
    CheckOutcome outcome = outcome(check.expect(), tally, seeing);
    return new CheckResult(
        check,
        check.ask().asCommand(),
        outcome,
        tally.met(),
        tally.metCount(),
        tally.differing(),
        tally.differingCount(),
        tally.certainty(),
        new CheckReasons(check.expect(), tally, words).of(outcome),
        seeing.sentences(),
        caveats);
  }

  /**
   * Absence alone never contradicts, and bears out that there was nothing only if one could see.
   */
  private static CheckOutcome outcome(Expectation expect, Tally tally, Seeing seeing) {
    if (tally.metCount() > expect.rows().most()) {
      return CheckOutcome.CONTRADICTED;
    }
    boolean isMet = expect.rows().has(tally.metCount()) && expect.aircraft().has(tally.aircraft());
    if (isMet && tally.metCount() == 0) {
      return seeing.isCovered() ? CheckOutcome.MET : CheckOutcome.NOT_SEEN;
    } else if (isMet) {
      return tally.against().isEmpty() ? CheckOutcome.MET : CheckOutcome.DISPUTED;
    }
    return expect.differing() == Differing.CONTRADICTS && tally.differingCount() > 0
        ? CheckOutcome.CONTRADICTED
        : CheckOutcome.NOT_SEEN;
  }
}
