package org.wheelsdown.cli.casework;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.casework.pack.RepeatedClaim;
import org.wheelsdown.cli.terminal.Counted;
import org.wheelsdown.io.export.PlainText;

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
    }
    long same = claims.stream().filter(RepeatedClaim::isSame).count();
    lines.add("");
    lines.add(
        same == claims.size()
            ? "%s, worked out again from the evidence: all the same."
                .formatted(Counted.of(claims.size(), "claim"))
            : "%s, worked out again from the evidence: %d the same, %d not."
                .formatted(Counted.of(claims.size(), "claim"), same, claims.size() - same));
    return lines;
  }

  private static String said(RepeatedClaim claim) {
    String aside =
        claim.aside() == 0 ? "" : "; not worked out again: " + Counted.of(claim.aside(), "check");
    return (claim.isSame() ? "the same" : "DIFFERS") + aside;
  }
}
