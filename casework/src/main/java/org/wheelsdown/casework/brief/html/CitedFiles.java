package org.wheelsdown.casework.brief.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.io.export.CitationText;
import org.wheelsdown.io.export.PlainText;

/** The files that notes name, each once, numbered as they come. */
final class CitedFiles {
  private final Map<String, Integer> numberOf = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();

  /** One with positions, and where it is from. */
  void add(Citation cited) {
    add(cited.sha256());
    words.put(cited.sha256(), CitationText.file(cited));
  }

  /** One with statements; of its origin nothing is known here. */
  void add(StatementCitation cited) {
    add(cited.sha256());
    words.putIfAbsent(cited.sha256(), PlainText.of(cited.file() + ", SHA-256 " + cited.sha256()));
  }

  private void add(String sha256) {
    numberOf.computeIfAbsent(sha256, any -> numberOf.size() + 1);
  }

  /** A link to a file of the list; empty where there is none. */
  Optional<Element> link(String sha256) {
    return Optional.ofNullable(numberOf.get(sha256))
        .map(number -> Element.linkTo("file-" + number, "File " + number));
  }

  Element list() {
    Element list = Element.of("ol").styled("footnotes");
    numberOf.forEach(
        (sha256, number) ->
            list.add(
                Element.of("li", words.getOrDefault(sha256, sha256)).set("id", "file-" + number)));
    return list;
  }
}
