package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.Optional;
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

  private Element notTestable() {
    Element list = Element.of("ul");
    result.claims().stream()
        .filter(claim -> claim.verdict() == Verdict.NOT_TESTABLE)
        .forEach(
            claim ->
                list.add(
                    item(claim, claim.claim().says())
                        .text(" ")
                        .add(
                            Element.of(
                                "em", claim.claim().untestable().orElse("No reason is given.")))));
    return list;
  }

  private Element lookedFor() {
    Element list = Element.of("ul");
    for (ClaimResult claim : result.claims()) {
      for (LookedForResult each : claim.lookedFor()) {
        Element item = item(claim, each.lookedFor().why());
        item.text(" " + found(each));
        Optional.of(each.seeing())
            .filter(sentences -> !sentences.isEmpty())
            .ifPresent(sentences -> item.add(Sentences.list(sentences)));
        list.add(item);
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
