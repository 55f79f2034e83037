package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Publication;
import org.wheelsdown.casework.verdict.CheckOutcome;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.LookedForResult;

/** One claim: who says it, its verdict, and what that rests on. */
final class ClaimArticle {
  private final ClaimNames names;
  private final SourceTexts sources;
  private final RowTable tables;

  ClaimArticle(ClaimNames names, SourceTexts sources, RowTable tables) {
    this.names = names;
    this.sources = sources;
    this.tables = tables;
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
    claim.published().ifPresent(published -> article.add(published(published)));
    addReasons(result, article);
    claim.untestable().ifPresent(why -> article.add(labelled("Why it cannot be tested", why)));
    article.add(labelled("How it would be checked", claim.how()));
    addRelations(claim, article);
    result.checks().forEach(check -> article.add(check(check, result.because(), place)));
    result.lookedFor().forEach(each -> article.add(lookedFor(each, place)));
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
    }
    Element list = Element.of("ul");
    by.forEach(each -> list.add(sources.item(each)));
    String count =
        Sentences.count(result.independentSources(), "independent source", "independent sources");
    return Element.of("div")
        .styled("said")
        .add(Element.of("p").styled("lead").add(Element.of("strong", "Said by")).text(" " + count))
        .add(list);
  }

  private static Element published(Publication published) {
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
    addRelation("Conflicts with", claim.conflicts(), article);
    addRelation("Says more exactly", claim.refines(), article);
    addRelation("Does not stand without", claim.depends(), article);
  }

  private void addRelation(String words, Set<String> claims, Element article) {
    if (!claims.isEmpty()) {
      article.add(names.links(words, claims).styled("relation"));
    }
  }

  private Element check(CheckResult result, List<String> told, Footnotes.Place place) {
    List<String> columns = RowColumns.of(result.check());
    Element block =
        asked("Check", result.check().part(), result.command())
            .styled("check")
            .add(Element.of("p", "Outcome: " + Verdicts.words(result.outcome()) + "."));
    addAll(
        "Because",
        result.because().stream().filter(reason -> !told.contains(reason)).toList(),
        block);
    tables
        .of(
            result.met(),
            "Rows as expected: " + result.check().part(),
            columns,
            result.metCount(),
            place)
        .ifPresent(block::add);
    if (result.outcome() != CheckOutcome.MET) {
      tables
          .of(
              result.differing(),
              "Rows that differ: " + result.check().part(),
              columns,
              result.differingCount(),
              place)
          .ifPresent(block::add);
    }
    addAll("What could have been seen", result.seeing(), block);
    addAll("To be known with it", result.caveats(), block);
    return block;
  }

  private Element lookedFor(LookedForResult result, Footnotes.Place place) {
    Element block =
        asked("Looked for besides", result.lookedFor().why(), result.command()).styled("check");
    block.add(
        Element.of(
            "p",
            result.count() == 0
                ? "Found: nothing."
                : "Found: "
                    + Sentences.count(result.count(), "row", "rows")
                    + ". This decides nothing about the claim."));
    tables
        .of(
            result.rows(),
            "Looked for: " + result.lookedFor().why(),
            RowColumns.of(result.lookedFor().ask().kind()),
            result.count(),
            place)
        .ifPresent(block::add);
    addAll("What could have been seen", result.seeing(), block);
    addAll("To be known with it", result.caveats(), block);
    return block;
  }

  private static Element asked(String label, String part, String command) {
    return Element.of("section")
        .add(Element.of("h5", label + ": " + part))
        .add(Element.of("p").styled("asked").add(Element.of("code", "wheelsdown " + command)));
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
