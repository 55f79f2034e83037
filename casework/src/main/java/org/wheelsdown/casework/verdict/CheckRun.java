package org.wheelsdown.casework.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Expectation.Differing;
import org.wheelsdown.core.question.StatementCitation;
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
    Tally tally = new Tally(conditions);
    List<String> caveats = asked.ask(check.ask(), tally::add);
    List<StatementCitation> against = against(conditions, tally);
    boolean isAbsent = tally.metCount() == 0;
    Seeing seeing = isAbsent ? asked.seeing(check.ask()) : Seeing.NOT_ASKED;
    CheckOutcome outcome = outcome(check.expect(), tally, against, seeing);
    return new CheckResult(
        check,
        check.ask().asCommand(),
        outcome,
        tally.met(),
        tally.metCount(),
        tally.differing(),
        tally.differingCount(),
        new CheckReasons(check.expect(), tally, against, words).of(outcome),
        seeing.sentences(),
        caveats);
  }

  /**
   * Absence alone never contradicts, and bears out that there was nothing only if one could see.
   */
  private static CheckOutcome outcome(
      Expectation expect, Tally tally, List<StatementCitation> against, Seeing seeing) {
    if (tally.metCount() > expect.rows().most()) {
      return CheckOutcome.CONTRADICTED;
    }
    boolean isMet = expect.rows().has(tally.metCount()) && expect.aircraft().has(tally.aircraft());
    if (isMet && tally.metCount() == 0) {
      return seeing.isCovered() ? CheckOutcome.MET : CheckOutcome.NOT_SEEN;
    } else if (isMet) {
      return against.isEmpty() ? CheckOutcome.MET : CheckOutcome.DISPUTED;
    }
    return expect.differing() == Differing.CONTRADICTS && tally.differingCount() > 0
        ? CheckOutcome.CONTRADICTED
        : CheckOutcome.NOT_SEEN;
  }

  private static List<StatementCitation> against(List<RowTest> conditions, Tally tally) {
    return conditions.stream()
        .flatMap(test -> test instanceof StatedTest stated ? Stream.of(stated) : Stream.empty())
        .flatMap(stated -> tally.met().stream().flatMap(row -> stated.against(row).stream()))
        .distinct()
        .toList();
  }
}
