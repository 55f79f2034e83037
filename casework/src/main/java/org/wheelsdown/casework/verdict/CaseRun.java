package org.wheelsdown.casework.verdict;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.source.Independence;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.store.question.Questions;

/** Runs all checks of a case against a workspace. */
public final class CaseRun {
  private final Questions questions;
  private final QuestionReader reader;
  private final Airports airports;
  private final Consumer<Claim> progress;

  /**
   * @param reader of questions as they are written in the case's folder
   * @param airports by whose clocks local times are read
   * @param progress is told of each claim before it is checked
   */
  public CaseRun(
      Questions questions, QuestionReader reader, Airports airports, Consumer<Claim> progress) {
    this.questions = questions;
    this.reader = reader;
    this.airports = airports;
    this.progress = progress;
  }

  /**
   * A verdict for each claim.
   *
   * @throws UncheckableClaimException if a question of the case asks for what there is not
   */
  public CaseResult of(Case ofCase) throws UncheckableClaimException {
    ClaimRun run = run(ofCase);
    Map<String, ClaimResult> alone = new LinkedHashMap<>();
    for (Claim claim : ofCase.claims()) {
      progress.accept(claim);
      alone.put(claim.id(), result(run, claim));
    }
    return new CaseResult(ofCase, together(alone));
  }

  private static ClaimResult result(ClaimRun run, Claim claim) throws UncheckableClaimException {
    try {
      return run.of(claim);
    } catch (MisreadQuestionException e) {
      throw new UncheckableClaimException(claim, e);
    }
  }

  private ClaimRun run(Case ofCase) {
    Map<String, CaseDocument> documents =
        ofCase.documents().stream()
            .collect(Collectors.toMap(CaseDocument::id, Function.identity()));
    Asked asked = new Asked(questions, reader);
    RowWords words = new RowWords(airports);
    CheckRun checks = new CheckRun(asked, new RowTests(reader, words, documents), words);
    return new ClaimRun(asked, checks, new Independence(ofCase.sources()));
  }

  /** The same, each beside what it depends on and what it conflicts with. */
  private static List<ClaimResult> together(Map<String, ClaimResult> alone) {
    Map<String, Verdict> settled = new HashMap<>();
    alone.keySet().forEach(id -> settle(id, alone, settled));
    return alone.values().stream().map(each -> each.beside(settled)).toList();
  }

  private static Verdict settle(
      String id, Map<String, ClaimResult> alone, Map<String, Verdict> settled) {
    if (!settled.containsKey(id)) {
      ClaimResult result = alone.get(id);
      List<Verdict> others =
          result.claim().depends().stream().map(each -> settle(each, alone, settled)).toList();
      settled.put(id, Conclusion.of(result.verdict(), others));
    }
    return settled.get(id);
  }
}
