package org.wheelsdown.casework.brief.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.CheckOutcome;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.LookedForResult;

/** What is not known: not seen, not testable, and looked for besides. */
final class UnknownsSection {
  private final CaseResult result;
  private final ClaimNames names;

  UnknownsSection(CaseResult result, ClaimNames names) {
    this.result = result;
    this.names = names;
  }

  Element element() {
    return Element.of("section")
        .set("id", "unknown")
        .add(Element.of("h2", "What we do not know"))
        .add(Element.of("h3", "Not seen"))
        .add(orNothing(notSeen(), "Nothing that a check asked for went unseen."))
        .add(Element.of("h3", "Not testable with this data"))
        .add(orNothing(notTestable(), "Every claim could be tested."))
        .add(Element.of("h3", "Looked for besides"))
        .add(orNothing(lookedFor(), "Nothing else was looked for."));
  }

  private static Element orNothing(Element list, String nothing) {
    return list.isEmpty() ? Element.of("p", nothing) : list;
  }

  private Element notSeen() {
    Element list = Element.of("ul");
    for (ClaimResult claim : result.claims()) {
      for (CheckResult check : claim.checks()) {
        if (check.outcome() == CheckOutcome.NOT_SEEN) {
          list.add(item(claim, check.check().part()).add(Sentences.list(seeing(check))));
        }
      }
    }
    return list;
  }

  private static List<String> seeing(CheckResult check) {
    return check.seeing().isEmpty()
        ? List.of("Nothing is known of what could have been seen.")
        : check.seeing();
  }

  /** By the reason, since many claims often share one. */
  private Element notTestable() {
    Map<String, List<String>> claims = new LinkedHashMap<>();
    result.claims().stream()
        .filter(each -> each.verdict() == Verdict.NOT_TESTABLE)
        .map(ClaimResult::claim)
        .forEach(
            claim ->
                claims
                    .computeIfAbsent(
                        claim.untestable().orElse("No reason is given."), any -> new ArrayList<>())
                    .add(claim.id()));
    Element list = Element.of("ul");
    claims.forEach((reason, having) -> list.add(names.links(reason, having, "li")));
    return list;
  }

  /** What could have been seen of it stands with the claim. */
  private Element lookedFor() {
    Element list = Element.of("ul");
    for (ClaimResult claim : result.claims()) {
      for (LookedForResult each : claim.lookedFor()) {
        list.add(item(claim, each.lookedFor().why()).text(" " + found(each)));
      }
    }
    return list;
  }

  private static String found(LookedForResult result) {
    return result.count() == 0
        ? "Nothing was found."
        : Sentences.count(result.count(), "row was", "rows were")
            + " found; that decides nothing about the claim.";
  }

  private Element item(ClaimResult claim, String words) {
    return Element.of("li").add(names.link(claim.claim().id())).text(": " + words);
  }
}
