package org.wheelsdown.casework.brief.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.verdict.CaseResult;

/** What the page calls claims: by their number in the case. */
final class ClaimNames {
  private final Map<String, Integer> numbers = new HashMap<>();

  ClaimNames(CaseResult result) {
    result.claims().forEach(each -> numbers.put(each.claim().id(), numbers.size() + 1));
  }

  /** Where a claim stands on the page. */
  Footnotes.Place place(String claim) {
    int number = numbers.getOrDefault(claim, 0);
    return new Footnotes.Place("claim-" + number, "Claim " + number);
  }

  /** A link to a claim; its id as text where the case has no such claim. */
  Element link(String claim) {
    return numbers.containsKey(claim)
        ? Element.linkTo(place(claim).id(), place(claim).name())
        : Element.of("span", claim);
  }

  /** Words and links to some claims, in the case's order. */
  Element links(String words, Collection<String> claims) {
    return links(words, claims, "p");
  }

  /** The same in an element of some name. */
  Element links(String words, Collection<String> claims, String element) {
    Element line = Element.of(element).text(words);
    List<String> inOrder =
        claims.stream()
            .sorted(
                (one, other) ->
                    Integer.compare(numbers.getOrDefault(one, 0), numbers.getOrDefault(other, 0)))
            .toList();
    String before = " ";
    for (String claim : inOrder) {
      line.text(before).add(link(claim));
      before = ", ";
    }
    return line;
  }
}
