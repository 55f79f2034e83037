package org.wheelsdown.casework.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;
import org.wheelsdown.casework.brief.movement.Flight;
import org.wheelsdown.casework.brief.movement.Movements;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.casework.brief.movement.Period;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** The brief of the worked example, in both forms. */
class BriefTest {
  @TempDir private static Path folder;
  private static Workspace workspace;
  private static CaseResult result;
  private static Path written;
  private static String html;
  private static ParsedPage page;

  @BeforeAll
  static void writeTheBrief() throws IOException {
    workspace = StoryWorkspace.in(folder);
    result = new StoryCase(workspace).result();
    written = folder.resolve("brief");
    new Brief(result, workspace, "0.1.0").write(written);
    html = Files.readString(written.resolve(Brief.PAGE));
    page = ParsedPage.of(html);
  }

  @Test
  void hasEachClaimUnderItsVerdict() {
    for (ClaimResult claim : result.claims()) {
      assertThat(page.text()).contains(claim.claim().says()).contains(claim.wouldChange());
    }
    List<String> claims =
        page.all("article").stream().map(claim -> claim.getAttribute("id")).toList();
    assertThat(claims)
        .containsExactly(
            "claim-1", "claim-3", "claim-2", "claim-7", "claim-6", "claim-4", "claim-5");
  }

  @Test
  void summarisesWhatItCounts() {
    assertThat(page.withId("summary").orElseThrow().getTextContent())
        .contains(
            "7 claims: 2 supported, 1 partly supported, 1 contradicted, 1 not seen, 2 not testable")
        .contains("(observed throughout, 2 independent sources)")
        .contains("Claim 7: The Il-96 reached Havana only on Thursday.")
        .contains("Claim 4 and Claim 5")
        .contains("2 requests for comment: 1 answered, 1 overdue");
  }

  @Test
  void saysWhatWasNotSeenNotTestableAndLookedFor() {
    assertThat(page.withId("unknown").orElseThrow().getTextContent())
        .contains("Nothing that was imported names an aircraft of the type T204.")
        .contains("Positions do not say who was aboard.")
        .contains("Nothing was found.");
  }

  @Test
  void tellsTimesInUtcAndByTheClocksThere() {
    assertThat(page.withId("claim-1").orElseThrow().getTextContent())
        .contains("2019-01-24 Thu 04:35 UTC (Wed 23:35 local)")
        .contains("fairly reliable, C; possibly true, 3");
  }

  @Test
  void printsTheNoticeFirstAndLast() {
    String notice = result.ofCase().notice().orElseThrow();
    assertThat(page.text().strip()).startsWith(notice);
    assertThat(page.all("footer").get(0).getTextContent()).startsWith(notice);
  }

  @Test
  void fetchesNothingAndRunsNothing() {
    assertThat(page.all("*"))
        .extracting(Element::getTagName)
        .doesNotContain("script", "link", "img", "image", "iframe", "object", "embed", "form");
    assertThat(page.attributes())
        .noneMatch(name -> name.startsWith("on") || name.equals("src") || name.endsWith(":href"));
    assertThat(html).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
    for (Element link : page.all("a")) {
      assertThat(link.getAttribute("href").startsWith("#") || isHarmless(link)).isTrue();
    }
    assertThat(page.values("content")).anyMatch(policy -> policy.startsWith("default-src 'none'"));
  }

  private static boolean isHarmless(Element link) {
    return link.getAttribute("href").matches("https?://.*")
        && link.getAttribute("rel").contains("noreferrer");
  }

  @Test
  void everyLinkAndEveryNoteExists() {
    List<String> ids = page.values("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> links = page.values("href").stream().filter(link -> link.startsWith("#")).toList();
    assertThat(links).allMatch(link -> ids.contains(link.substring(1)));
    List<String> notes = ids.stream().filter(id -> id.startsWith("note-")).toList();
    assertThat(notes).hasSizeGreaterThan(20);
    assertThat(notes)
        .isEqualTo(IntStream.rangeClosed(1, notes.size()).mapToObj(n -> "note-" + n).toList());
  }

  @Test
  void tellsEachCaveatOnceAndWhereItCounts() {
    List<String> known =
        result.claims().stream()
            .flatMap(claim -> claim.checks().stream())
            .flatMap(check -> check.caveats().stream())
            .distinct()
            .toList();
    assertThat(known).isNotEmpty();
    for (String sentence : known) {
      assertThat(page.text()).containsOnlyOnce(sentence);
    }
    List<String> letters =
        page.all("article").stream()
            .flatMap(claim -> ParsedPage.within(claim, "a"))
            .map(link -> link.getAttribute("href"))
            .filter(link -> link.startsWith("#caveat-"))
            .distinct()
            .toList();
    assertThat(letters).hasSizeGreaterThanOrEqualTo(known.size());
  }

  @Test
  void everyCellBearsItsHeadingForNarrowScreens() {
    assertThat(page.all("td"))
        .isNotEmpty()
        .allMatch(cell -> !cell.getAttribute("data-label").isBlank());
  }

  @Test
  void notesNameFileHashRowsAndTimesAndNoFolder() {
    assertThat(page.withId("note-1").orElseThrow().getTextContent())
        .containsPattern(
            "^trace_full_1fff96.json: \\d+ positions in rows \\d+ to \\d+, 2019-01-2\\d .* UTC File 1");
    assertThat(page.withId("file-1").orElseThrow().getTextContent())
        .containsPattern("^trace_full_1fff96.json, SHA-256 [0-9a-f]{64}, from ");
    assertThat(html).doesNotContain(folder.toString()).contains("procurement-contract");
  }

  @Test
  void canBeHeardAndWalkedThrough() {
    List<Integer> levels = new ArrayList<>();
    for (Element element : page.all("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        levels.add(Integer.parseInt(element.getTagName().substring(1)));
      }
    }
    assertThat(levels.get(0)).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
    assertThat(page.all("table"))
        .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
    assertThat(page.all("th")).allMatch(heading -> heading.getAttribute("scope").equals("col"));
    assertThat(page.all("svg")).hasSize(4).allMatch(BriefTest::isDescribed);
    assertThat(page.all("html").get(0).getAttribute("lang")).isEqualTo("en");
  }

  private static boolean isDescribed(Element picture) {
    return Stream.of(picture.getAttribute("aria-labelledby").split(" "))
        .map(page::withId)
        .allMatch(label -> !label.orElseThrow().getTextContent().isBlank());
  }

  @Test
  void drawsWhatTheRowsSpeakOf() {
    List<Period> periods;
    try (Questions questions =
        workspace.questions(ReferenceData.airports(), ReferenceData.aircraftKinds())) {
      periods = new Movements(questions, ReferenceData.airports()).of(result);
    }
    assertThat(periods).hasSize(2);
    assertThat(periods.get(0).movers())
        .extracting(Mover::name)
        .containsExactly("RA-000124 A124", "RA-000761 IL76", "RA-000762 IL76");
    assertThat(periods.get(1).movers()).hasSize(1);
    assertThat(periods.get(1).movers().get(0).flights())
        .extracting(BriefTest::way)
        .containsExactly("UUWW-GOBD", "GOBD-SGAS", "SGAS-MUHA");
    assertThat(periods.get(1).movers().get(0).silences()).isNotEmpty();
  }

  private static String way(Flight flight) {
    return flight.takeoff().airport().orElseThrow().ident()
        + "-"
        + flight.landing().airport().orElseThrow().ident();
  }

  @Test
  void thePaperHasEachClaimAndOnEachPageTheNotice() throws IOException {
    try (PDDocument paper = Loader.loadPDF(written.resolve(Brief.PAPER).toFile())) {
      String text = text(paper, 1, paper.getNumberOfPages());
      result.claims().forEach(claim -> assertThat(text).contains(claim.claim().says()));
      assertThat(text).doesNotContain("\ufb01", "\ufb02");
      assertThat(text).contains("Договор на обслуживание", "→ GOBD", "Havana MUHA");
      assertThat(text).contains("عقد الصيانة", "חוזה", "[U+5408 U+540C]");
      assertThat(text(paper, 1, 1))
          .contains("In 1 place there are letters that this PDF cannot print")
          .contains("brief.html shows the letters");
      assertThat(html).contains("合同").doesNotContain("U+");
      for (int i = 1; i <= paper.getNumberOfPages(); i++) {
        assertThat(text(paper, i, i))
            .contains("page " + i + " of " + paper.getNumberOfPages())
            .contains("RECONSTRUCTION – the tracks were made by a simulator");
      }
    }
  }

  private static String text(PDDocument paper, int first, int last) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return stripper.getText(paper).replaceAll("\\s+", " ");
  }

  @Test
  void thePaperHasTitleLanguageOutlineAndTags() throws IOException {
    try (PDDocument paper = Loader.loadPDF(written.resolve(Brief.PAPER).toFile())) {
      assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(result.ofCase().title());
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      List<String> outline = new ArrayList<>();
      for (PDOutlineItem item : paper.getDocumentCatalog().getDocumentOutline().children()) {
        outline.add(item.getTitle());
      }
      assertThat(outline).startsWith("Summary", "Where and when").endsWith("Citations");
    }
  }

  /** By the rules of PDF/UA-1 (ISO 14289-1) that a program can check. */
  @Test
  void thePaperIsAccessible() throws IOException, VeraPDFException {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream paper = Files.newInputStream(written.resolve(Brief.PAPER));
        PDFAParser parser = Foundries.defaultInstance().createParser(paper, PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      assertThat(validator.validate(parser).getTestAssertions())
          .extracting(failed -> failed.getRuleId() + " " + failed.getMessage())
          .isEmpty();
    }
  }

  @Test
  void isTheSameWhenWrittenAgain() throws IOException {
    Path again = folder.resolve("again");
    new Brief(result, workspace, "0.1.0").write(again);
    for (String file : Set.of(Brief.PAGE, Brief.PAPER)) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(written.resolve(file));
    }
  }
}
