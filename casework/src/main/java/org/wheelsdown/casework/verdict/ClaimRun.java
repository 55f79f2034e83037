package org.wheelsdown.casework.verdict;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.LookedFor;
import org.wheelsdown.casework.source.Independence;
import org.wheelsdown.io.asking.MisreadQuestionException;

/** Checks one claim, without regard to others. */
final class ClaimRun {
  private final Asked asked;
  private final CheckRun checks;
  private final Independence independence;

  ClaimRun(Asked asked, CheckRun checks, Independence independence) {
    this.asked = asked;
    this.checks = checks;
    this.independence = independence;
  }

  ClaimResult of(Claim claim) throws MisreadQuestionException {
    List<CheckResult> checked = new ArrayList<>();
    for (Check check : claim.checks()) {
      checked.add(checks.of(check));
    }
    List<LookedForResult> found = new ArrayList<>();
    for (LookedFor lookedFor : claim.lookedFor()) {
      found.add(lookFor(lookedFor));
    }
    List<String> sayers = claim.by().stream().map(Attribution::source).toList();
    return ClaimResult.alone(claim, checked, found, independence.of(sayers));
  }

  private LookedForResult lookFor(LookedFor lookedFor) throws MisreadQuestionException {
    Tally tally = new Tally(List.of());
    List<String> caveats = asked.ask(lookedFor.ask(), tally::add);
    List<String> seeing =
        tally.metCount() == 0 ? asked.seeing(lookedFor.ask()).sentences() : List.of();
    return new LookedForResult(
        lookedFor, lookedFor.ask().asCommand(), tally.met(), tally.metCount(), seeing, caveats);
  }
}
