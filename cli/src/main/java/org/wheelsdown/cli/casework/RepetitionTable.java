package org.wheelsdown.cli.casework;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.casework.pack.RepeatedClaim;
import org.wheelsdown.io.export.PlainText;
import org.wheelsdown.io.wording.Counted;

/**
 * Claims whose verdicts were worked out again, for a person.
 *
 * @param claims in the pack's order
 */
record RepetitionTable(List<RepeatedClaim> claims) {

  List<String> lines() {
    int widest = claims.stream().mapToInt(claim -> claim.id().length()).max().orElse(1);
    List<String> lines = new ArrayList<>(List.of(""));
    for (RepeatedClaim claim : claims) {
      String name = PlainText.of(("%-" + Math.max(1, widest) + "s").formatted(claim.id()));
      lines.add("%s  %-16s  %s".formatted(name, PlainText.of(claim.verdict()), said(claim)));
      claim.differences().forEach(each -> lines.add("  " + PlainText.of(each)));
      claim.aside().forEach(each -> lines.add("  not again: " + PlainText.of(each)));
    }
    lines.add("");
    lines.add(
        "%s, worked out again from the evidence: %s."
            .formatted(Counted.of(claims.size(), "claim"), result()));
    return lines;
  }

  private String result() {
    long differing = claims.stream().filter(claim -> !claim.isSame()).count();
    long aside = claims.stream().filter(RepetitionTable::isOnlyAside).count();
    long same = claims.size() - differing - aside;
    String notAgain = aside == 0 ? "" : ", %d not worked out again".formatted(aside);
    if (differing > 0) {
      return "%d the same, %d not%s".formatted(same, differing, notAgain);
    }
    return aside == 0 ? "all the same" : same + " the same" + notAgain;
  }

  private static boolean isOnlyAside(RepeatedClaim claim) {
    return claim.isSame() && !claim.isVerdictRepeated();
  }

  private static String said(RepeatedClaim claim) {
    if (!claim.isSame()) {
      return "DIFFERS";
    }
    return claim.isVerdictRepeated() ? "the same" : "not worked out again";
  }
}
