package org.wheelsdown.casework.brief.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.ClaimResult;

/** What the results come to, counted. */
final class SummarySection {
  /** As many claims are named as the strongest. */
  private static final int STRONGEST = 5;

  private final CaseResult result;
  private final ClaimNames names;

  SummarySection(CaseResult result, ClaimNames names) {
    this.result = result;
    this.names = names;
  }

  Element element() {
    return Element.of("section")
        .set("id", "summary")
        .add(Element.of("h2", "Summary"))
        .add(Element.of("p", counts()))
        .add(strongest())
        .add(contradicted())
        .add(conflicts())
        .add(unexpected())
        .add(requests())
        .add(table());
  }

  private String counts() {
    String verdicts =
        Stream.of(Verdict.values())
            .filter(verdict -> !having(verdict).isEmpty())
            .map(
                verdict ->
                    having(verdict).size() + " " + Verdicts.words(verdict).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return Sentences.count(result.claims().size(), "claim", "claims") + ": " + verdicts + ".";
  }

  private List<ClaimResult> having(Verdict verdict) {
    return result.claims().stream().filter(each -> each.verdict() == verdict).toList();
  }

  private Element strongest() {
    List<ClaimResult> strongest =
        having(Verdict.SUPPORTED).stream()
            .sorted(
                Comparator.comparingDouble(Strength::leastProbability)
                    .thenComparingInt(ClaimResult::independentSources)
                    .reversed())
            .limit(STRONGEST)
            .toList();
    if (strongest.isEmpty()) {
      return Element.of("p", "No claim is supported in full.");
    }
    Element list = Element.of("ul");
    strongest.forEach(
        each ->
            list.add(
                Element.of("li")
                    .add(names.link(each.claim().id()))
                    .text(": " + each.claim().says() + " (" + Strength.inWords(each) + ")")));
    return titled("Strongest", list);
  }

  private Element contradicted() {
    List<ClaimResult> contradicted = having(Verdict.CONTRADICTED);
    if (contradicted.isEmpty()) {
      return Element.of("p", "No claim is contradicted by what was seen.");
    }
    Element list = Element.of("ul");
    contradicted.forEach(
        each ->
            list.add(
                Element.of("li")
                    .add(names.link(each.claim().id()))
                    .text(": " + each.claim().says())));
    return titled("Contradicted", list);
  }

  private Element conflicts() {
    Element list = Element.of("ul");
    for (Claim claim : result.claims().stream().map(ClaimResult::claim).toList()) {
      claim.conflicts().stream()
          .sorted()
          .filter(
              other -> claim.id().compareTo(other) < 0 || !conflictsOf(other).contains(claim.id()))
          .forEach(
              other ->
                  list.add(
                      Element.of("li")
                          .add(names.link(claim.id()))
                          .text(" and ")
                          .add(names.link(other))));
    }
    return list.isEmpty()
        ? Element.of("p", "No two claims conflict with each other.")
        : titled("Cannot be true together", list);
  }

  private Set<String> conflictsOf(String claim) {
    return result.claims().stream()
        .map(ClaimResult::claim)
        .filter(each -> each.id().equals(claim))
        .map(Claim::conflicts)
        .findFirst()
        .orElse(Set.of());
  }

  private Element unexpected() {
    List<String> ids =
        result.claims().stream()
            .filter(each -> !each.isAsExpected())
            .map(each -> each.claim().id())
            .toList();
    return ids.isEmpty()
        ? Element.of("p", "Every verdict is the one that the case expects, where it expects any.")
        : names.links("The verdict is not the one that the case expects:", ids);
  }

  private Element requests() {
    List<CommentRequest> all = result.ofCase().requests();
    long answered = all.stream().filter(request -> request.answer().isPresent()).count();
    long overdue = all.stream().filter(request -> request.isOverdue(result.ofCase().day())).count();
    return Element.of("p")
        .text(Sentences.count(all.size(), "request", "requests") + " for comment: ")
        .text("%d answered, %d overdue. ".formatted(answered, overdue))
        .add(Element.linkTo("requests", "Requests for comment"));
  }

  private Element table() {
    return Tables.of(
        "All claims, in the order of the case",
        List.of("No.", "Claim", "Verdict", "Independent sources"),
        result.claims().stream().map(this::row).toList());
  }

  private List<Element> row(ClaimResult result) {
    return List.of(
        Element.of("td").styled("whole").add(names.link(result.claim().id())),
        Tables.cell(result.claim().says()),
        Element.of("td").add(Verdicts.badge(result.verdict())),
        Element.of("td", Integer.toString(result.independentSources())));
  }

  private static Element titled(String title, Element list) {
    return Element.of("div").styled("reasons").add(Element.of("h3", title)).add(list);
  }
}
