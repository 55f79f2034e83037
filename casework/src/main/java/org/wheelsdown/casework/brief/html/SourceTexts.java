package org.wheelsdown.casework.brief.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.source.Credibility;
import org.wheelsdown.casework.source.Reliability;
import org.wheelsdown.casework.source.Source;

/** Sources as they may be printed, the Admiralty code in words. */
final class SourceTexts {
  private final List<Source> sources;
  private final Map<String, Source> byId;

  SourceTexts(Case ofCase) {
    sources = ofCase.sources();
    byId = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
  }

  /** Adds who says something to an element, and returns it. */
  Element tell(Attribution attribution, Element item) {
    Optional<Source> source = Optional.ofNullable(byId.get(attribution.source()));
    item.text(source.map(Source::printAs).orElse(attribution.source()));
    String code =
        inWords(
            source.flatMap(Source::reliability),
            attribution.credibility().or(() -> source.flatMap(Source::credibility)));
    if (!code.isEmpty()) {
      item.text(" (" + code + ")");
    }
    attribution.words().ifPresent(words -> item.text(": “" + words + "”"));
    return item;
  }

  private static String inWords(
      Optional<Reliability> reliability, Optional<Credibility> credibility) {
    return Stream.of(reliability.map(SourceTexts::words), credibility.map(SourceTexts::words))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static String words(Reliability reliability) {
    return reliability.inWords() + ", " + reliability.name();
  }

  private static String words(Credibility credibility) {
    return credibility.inWords() + ", " + credibility.number();
  }

  /** All sources of the case. */
  Element table() {
    List<List<Element>> rows = new ArrayList<>();
    for (Source source : sources) {
      String from =
          source.heardFrom().stream()
              .sorted()
              .map(id -> Optional.ofNullable(byId.get(id)).map(Source::printAs).orElse(id))
              .collect(Collectors.joining("; "));
      rows.add(
          Tables.cells(
              source.printAs(),
              source.reliability().map(SourceTexts::words).orElse("not judged"),
              source.credibility().map(SourceTexts::words).orElse("judged with each claim"),
              from));
    }
    return Tables.of(
        "Sources as they may be printed",
        List.of("Source", "Its reliability", "Credibility of what it says", "Heard it from"),
        rows);
  }
}
