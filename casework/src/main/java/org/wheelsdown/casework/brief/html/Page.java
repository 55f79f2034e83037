package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.map.MapPicture;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.brief.markup.Markup;
import org.wheelsdown.casework.brief.markup.StyleSheet;
import org.wheelsdown.casework.brief.movement.Period;
import org.wheelsdown.casework.claim.Publication;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.core.place.Airports;

/** The page of a brief: one file that needs no other, and makes no request when it is opened. */
public final class Page {
  /** Nothing is fetched and no script runs, whatever somebody should get into the page. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'";

  private final CaseResult result;
  private final Element header;
  private final List<Element> rest;

  /**
   * @param periods what is drawn
   * @param airports names and clocks of the airports that rows name
   * @param version of the program
   */
  public Page(
      CaseResult result, List<Period> periods, Airports airports, MapPicture map, String version) {
    this.result = result;
    Case ofCase = result.ofCase();
    ClaimNames names = new ClaimNames(result);
    Footnotes notes = new Footnotes();
    SourceTexts sources = new SourceTexts(ofCase);
    Caveats caveats = new Caveats();
    ClaimArticle articles =
        new ClaimArticle(names, sources, new RowTable(airports, notes), caveats, everywhere());
    Element main =
        Element.of("main")
            .add(new SummarySection(result, names).element())
            .add(new PicturesSection(map).of(periods))
            .add(claims(articles))
            .add(new UnknownsSection(result, names).element())
            .add(
                Element.of("section")
                    .set("id", "sources")
                    .add(Element.of("h2", "Sources, as they may be printed"))
                    .add(sources.table()))
            .add(new RequestsSection(ofCase, names).element())
            .add(DocumentsSection.of(ofCase.documents()))
            .add(MethodSection.of(version))
            .add(caveats.section())
            .add(citations(notes));
    header = header(ofCase);
    rest = List.of(contents(), main, footer(ofCase));
  }

  private static Element header(Case ofCase) {
    Element header = Element.of("header");
    ofCase.notice().ifPresent(notice -> header.add(notice(notice)));
    return header
        .add(Element.of("h1", ofCase.title()))
        .add(Element.of("p", "As of " + Sentences.day(ofCase.day())).styled("day"))
        .add(Element.of("p", ofCase.about()).styled("about"));
  }

  private static Element notice(String notice) {
    return Element.of("p").styled("notice").set("role", "note").add(Element.of("strong", notice));
  }

  private static Element footer(Case ofCase) {
    Element footer = Element.of("footer");
    ofCase.notice().ifPresent(notice -> footer.add(notice(notice)));
    return footer.add(Element.of("p", ofCase.title() + ", as of " + Sentences.day(ofCase.day())));
  }

  private static Element contents() {
    Element list = Element.of("ul");
    for (Chapter chapter : Chapter.values()) {
      list.add(Element.of("li").add(Element.linkTo(chapter.id(), chapter.title())));
    }
    return Element.of("nav").set("aria-label", "Contents").add(list);
  }

  private Element claims(ClaimArticle articles) {
    Element section =
        Element.of("section").set("id", "claims").add(Element.of("h2", "Claims by verdict"));
    everywhere().ifPresent(published -> section.add(ClaimArticle.published(published)));
    for (Verdict verdict : Verdict.values()) {
      List<ClaimResult> having =
          result.claims().stream().filter(each -> each.verdict() == verdict).toList();
      if (!having.isEmpty()) {
        section
            .add(
                Element.of("h3", Verdicts.words(verdict) + " (" + having.size() + ")")
                    .set("id", "verdict-" + verdict.word()))
            .add(Element.of("p", Verdicts.meaning(verdict)).styled("meaning"))
            .addAll(having.stream().map(articles::of).toList());
      }
    }
    return section.add(
        Element.of(
            "p",
            "An airport with a percentage was not seen: it is inferred, with that probability."));
  }

  /** Where all claims were published, if that is one place; it need not be said with each. */
  private Optional<Publication> everywhere() {
    List<Optional<Publication>> places =
        result.claims().stream().map(each -> each.claim().published()).distinct().toList();
    return places.size() == 1 ? places.get(0) : Optional.empty();
  }

  private static Element citations(Footnotes notes) {
    return Element.of("section")
        .set("id", "citations")
        .add(Element.of("h2", "Citations"))
        .add(
            notes.isEmpty()
                ? Element.of("p", "No row is cited.")
                : Element.of(
                    "p",
                    "Rows are counted from 0, as they stand in the document. A file is the same if its"
                        + " SHA-256 is; each is told once, below the notes."))
        .add(notes.list())
        .add(Element.of("h3", "Files and documents cited"))
        .add(notes.files());
  }

  /** As a browser shows it, on a screen of any width or on paper. */
  public String forScreen() {
    return written(
        Stream.of(
            Element.of("meta").set("http-equiv", "Content-Security-Policy").set("content", POLICY),
            Element.of("meta")
                .set("name", "viewport")
                .set("content", "width=device-width, initial-scale=1"),
            Element.of("meta").set("name", "color-scheme").set("content", "light dark"),
            Element.of("meta").set("name", "referrer").set("content", "no-referrer")),
        Styles.screen(foot()),
        List.of());
  }

  /** As the maker of a PDF reads it, which knows older rules only. */
  public String forPaper() {
    return forPaper(List.of());
  }

  /**
   * The same with a paragraph below its title.
   *
   * @param note what is to be known of the paper
   */
  public String forPaper(String note) {
    return forPaper(List.of(Element.of("p", note).styled("day").set("role", "note")));
  }

  private String forPaper(List<Element> notes) {
    Element bookmarks = Element.of("bookmarks");
    for (Chapter chapter : Chapter.values()) {
      bookmarks.add(bookmark(chapter));
    }
    return written(
        Stream.of(
            Element.of("meta").set("name", "subject").set("content", result.ofCase().about()),
            bookmarks),
        Styles.paper(foot()),
        notes);
  }

  private Element bookmark(Chapter chapter) {
    Element bookmark =
        Element.of("bookmark").set("name", chapter.title()).set("href", "#" + chapter.id());
    if (chapter == Chapter.CLAIMS) {
      ClaimNames names = new ClaimNames(result);
      for (ClaimResult each : result.claims()) {
        Footnotes.Place place = names.place(each.claim().id());
        bookmark.add(
            Element.of("bookmark")
                .set("name", place.name() + ": " + each.claim().says())
                .set("href", "#" + place.id()));
      }
    }
    return bookmark;
  }

  private String foot() {
    return result.ofCase().notice().orElse(result.ofCase().title());
  }

  private String written(Stream<? extends Markup> head, StyleSheet rules, List<Element> notes) {
    Element html =
        Element.of("html")
            .set("xmlns", "http://www.w3.org/1999/xhtml")
            .set("lang", "en")
            .add(
                Element.of("head")
                    .add(Element.of("meta").set("charset", "utf-8"))
                    .add(Element.of("title", result.ofCase().title()))
                    .addAll(head.toList())
                    .add(Element.of("style").add(rules)))
            .add(Element.of("body").add(header).addAll(notes).addAll(rest));
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    html.writeTo(page);
    return page.append('\n').toString();
  }
}
