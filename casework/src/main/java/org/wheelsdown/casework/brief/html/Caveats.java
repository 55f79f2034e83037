package org.wheelsdown.casework.brief.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.casework.brief.markup.Element;

/** What is to be known with answers, each sentence once, lettered as the page comes to it. */
final class Caveats {
  private static final int LETTERS = 26;

  private final Map<String, Set<Footnotes.Place>> places = new LinkedHashMap<>();
  private final Map<String, Integer> numberOf = new LinkedHashMap<>();

  /** The letters of some sentences, as links to these; there must be one or more. */
  Element refer(List<String> sentences, Footnotes.Place from) {
    Element line =
        Element.of("p").styled("caveats").add(Element.of("strong", "To be known with it:"));
    String before = " ";
    for (String sentence : sentences) {
      int number = numberOf.computeIfAbsent(sentence, any -> numberOf.size() + 1);
      places.computeIfAbsent(sentence, any -> new LinkedHashSet<>()).add(from);
      line.text(before)
          .add(
              Element.linkTo("caveat-" + number, letter(number))
                  .set("aria-label", "caveat " + letter(number)));
      before = ", ";
    }
    return line;
  }

  /** All sentences by their letters, each with the places that refer to it. */
  Element section() {
    Element section =
        Element.of("section")
            .set("id", Chapter.CAVEATS.id())
            .add(Element.of("h2", Chapter.CAVEATS.title()));
    if (numberOf.isEmpty()) {
      return section.add(Element.of("p", "The answers came without any."));
    }
    Element list = Element.of("ol").set("type", "a").styled("footnotes lettered");
    numberOf.forEach(
        (sentence, number) ->
            list.add(
                Element.of("li")
                    .set("id", "caveat-" + number)
                    .add(Element.of("span", sentence))
                    .text(" ")
                    .add(Footnotes.back(places.getOrDefault(sentence, Set.of())))));
    return section.add(list);
  }

  /** As a list counts by letters: a to z, then aa. */
  static String letter(int number) {
    String last = Character.toString('a' + (number - 1) % LETTERS);
    return number > LETTERS ? letter((number - 1) / LETTERS) + last : last;
  }
}
