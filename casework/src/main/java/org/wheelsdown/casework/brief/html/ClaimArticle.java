package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Publication;
import org.wheelsdown.casework.verdict.ClaimResult;

/** One claim: who says it, its verdict, and what that rests on. */
final class ClaimArticle {
  private final ClaimNames names;
  private final SourceTexts sources;
  private final RowTable tables;
  private final Caveats caveats;
  private final Optional<Publication> everywhere;

  /**
   * @param everywhere where all claims were published, if that is said of all at once
   */
  ClaimArticle(
      ClaimNames names,
      SourceTexts sources,
      RowTable tables,
      Caveats caveats,
      Optional<Publication> everywhere) {
    this.names = names;
    this.sources = sources;
    this.tables = tables;
    this.caveats = caveats;
    this.everywhere = everywhere;
  }

  Element of(ClaimResult result) {
    Claim claim = result.claim();
    Footnotes.Place place = names.place(claim.id());
    Element article =
        Element.of("article")
            .styled(
                claim.checks().isEmpty() && claim.lookedFor().isEmpty() ? "claim short" : "claim")
            .set("id", place.id())
            .add(
                Element.of("h4")
                    .add(Element.of("span", place.name()).styled("number"))
                    .text(" ")
                    .add(Element.of("span", claim.says()))
                    .text(" ")
                    .add(Element.of("code", claim.id()).styled("id")))
            .add(verdict(result))
            .add(saidBy(result));
    claim
        .published()
        .filter(published -> everywhere.isEmpty())
        .ifPresent(published -> article.add(published(published)));
    addReasons(result, article);
    claim.untestable().ifPresent(why -> article.add(labelled("Why it cannot be tested", why)));
    article.add(labelled("How it would be checked", claim.how()));
    addRelations(claim, article);
    AskedBlocks asked = new AskedBlocks(tables, caveats, result, place);
    result.checks().forEach(check -> article.add(asked.check(check)));
    result.lookedFor().forEach(each -> article.add(asked.lookedFor(each)));
    claim.note().ifPresent(note -> article.add(note(note)));
    return article;
  }

  private static Element verdict(ClaimResult result) {
    Element line = Element.of("p").styled("verdict").add(Verdicts.badge(result.verdict()));
    if (!result.isAsExpected()) {
      result
          .claim()
          .expected()
          .ifPresent(
              expected ->
                  line.text(
                      " The case expected: "
                          + Verdicts.words(expected).toLowerCase(Locale.ROOT)
                          + "."));
    }
    return line;
  }

  private Element saidBy(ClaimResult result) {
    List<Attribution> by = result.claim().by();
    if (by.isEmpty()) {
      return labelled("Said by", "nobody else: the case itself puts it.");
    } else if (by.size() == 1) {
      return sources.tell(by.get(0), labelled("Said by", ""));
    }
    Element list = Element.of("ul");
    by.forEach(each -> list.add(sources.tell(each, Element.of("li"))));
    String count =
        Sentences.count(result.independentSources(), "independent source", "independent sources");
    return Element.of("div")
        .styled("said")
        .add(Element.of("p").styled("lead").add(Element.of("strong", "Said by")).text(" " + count))
        .add(list);
  }

  static Element published(Publication published) {
    Element line =
        Element.of("p")
            .add(Element.of("strong", "Published"))
            .text(" in " + published.in() + ", " + Sentences.day(published.on()));
    published.link().ifPresent(link -> line.text(", ").add(Sentences.link(link)));
    return line;
  }

  private static void addReasons(ClaimResult result, Element article) {
    List<String> because =
        result.because().stream()
            .filter(reason -> !result.claim().untestable().equals(Optional.of(reason)))
            .toList();
    addAll("Because", because, article);
    if (!result.checks().isEmpty()) {
      addAll("What would change it", result.wouldChange(), article);
    }
  }

  private void addRelations(Claim claim, Element article) {
    Element line = Element.of("p").styled("relation");
    addRelation("Conflicts with", claim.conflicts(), line);
    addRelation("Says more exactly", claim.refines(), line);
    addRelation("Does not stand without", claim.depends(), line);
    if (!line.isEmpty()) {
      article.add(line);
    }
  }

  private void addRelation(String words, Set<String> claims, Element line) {
    if (!claims.isEmpty()) {
      line.text(line.isEmpty() ? "" : " ").add(names.links(words, claims, "span").text("."));
    }
  }

  private static void addAll(String title, List<String> sentences, Element block) {
    if (!sentences.isEmpty()) {
      block.add(Sentences.titled(title, sentences));
    }
  }

  private static Element labelled(String label, String text) {
    return Element.of("p").add(Element.of("strong", label)).text(" " + text);
  }

  private static Element note(String note) {
    return Element.of("aside")
        .styled("note")
        .add(Element.of("p").add(Element.of("strong", "A person’s note, not part of the verdict")))
        .add(Element.of("p", note));
  }
}
