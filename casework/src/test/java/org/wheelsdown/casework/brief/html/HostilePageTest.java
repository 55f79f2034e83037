package org.wheelsdown.casework.brief.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.wheelsdown.casework.brief.ParsedPage;
import org.wheelsdown.casework.brief.map.MapPicture;
import org.wheelsdown.casework.brief.print.Legible;
import org.wheelsdown.casework.brief.print.PaperPrinter;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Publication;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Source;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.Certainty;
import org.wheelsdown.casework.verdict.CheckOutcome;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.io.reference.ReferenceData;

/** Whatever a case and the data say stands on the page as text, in every place at once. */
class HostilePageTest {
  private static final LocalDate DAY = LocalDate.parse("2019-01-25");
  private static final Instant TIME = Instant.parse("2019-01-25T00:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style><script>alert(1)</script>",
        "\"; } body { display: none } @import \"http://127.0.0.1/x",
        "]]><![CDATA[ <!-- --> <?xml ?> &amp; &unknown;",
        "javascript:alert(1)",
        "RA\"96'019"
      })
  void isShownAsItIs(String text) throws IOException {
    Page harmless = page("nothing");
    Page hostile = page(text);
    ParsedPage parsed = ParsedPage.of(hostile.forScreen());
    assertThat(parsed.all("*"))
        .extracting(Element::getTagName)
        .containsExactlyElementsOf(tags(harmless));
    assertThat(parsed.attributes().filter(name -> !name.equals("class")))
        .containsExactlyElementsOf(
            ParsedPage.of(harmless.forScreen())
                .attributes()
                .filter(name -> !name.equals("class"))
                .toList());
    assertThat(parsed.text().split(Pattern.quote(text), -1)).hasSizeGreaterThan(15);
    assertThat(paper(hostile)).contains(text.substring(0, 8));
  }

  private static List<String> tags(Page page) {
    return ParsedPage.of(page.forScreen()).all("*").stream().map(Element::getTagName).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202e", "\u2066", "\u0000", "\u001b", "\ud800", "\uffff", "\u200b"})
  void showsAQuestionMarkForWhatIsNoCharacterOrTurnsText(String mark) throws IOException {
    Page page = page("be" + mark + "fore");
    assertThat(page.forScreen()).doesNotContain(mark).contains("be?fore");
    assertThat(paper(page)).contains("be?fore");
  }

  @Test
  void breaksWordsThatNoColumnHolds() throws IOException {
    String word = "x".repeat(400);
    Page page = page(word);
    assertThat(page.forScreen()).containsPattern("<td class=\"long\"[^>]*>" + word);
    assertThat(paper(page).replace(" ", "")).contains(word);
  }

  private static String paper(Page page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PaperPrinter.print(Legible.of(page.forPaper()), DAY, out);
    try (PDDocument paper = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }
  }

  /** A case that says the text wherever it can say anything. */
  private static Page page(String text) {
    ClaimResult claim = claim(text);
    Case ofCase =
        new Case(
            text,
            text,
            DAY,
            Optional.of(text),
            List.of(claim.claim()),
            List.of(new Source(text, text, Optional.empty(), Optional.empty(), Set.of(text))),
            List.of(
                new CaseDocument(
                    text, text, text, text, DAY, Optional.of(text), Optional.of(text), text)),
            List.of(
                new CommentRequest(
                    text,
                    text,
                    DAY,
                    text,
                    Optional.of(DAY),
                    text,
                    Optional.of(new CommentRequest.Reply(DAY, text)),
                    Set.of(text))));
    return new Page(
        new CaseResult(ofCase, List.of(claim)),
        List.of(),
        ReferenceData.airports(),
        new MapPicture(ReferenceData.countries()),
        text);
  }

  private static ClaimResult claim(String text) {
    Check check =
        new Check(
            text,
            new WrittenQuestion(QuestionKind.FLIGHTS, Map.of()),
            new Expectation(Range.SOME, Range.ANY, List.of(), Expectation.Differing.SAYS_NOTHING));
    Claim claim =
        new Claim(
            text,
            text,
            List.of(new Attribution(text, Optional.empty(), Optional.of(text))),
            Optional.of(new Publication(text, DAY, Optional.of(text))),
            text,
            Optional.of(text),
            List.of(check),
            List.of(),
            Optional.of(Verdict.SUPPORTED),
            Optional.of(text),
            Set.of(text),
            Set.of(text),
            Set.of(text));
    List<String> said = List.of(text);
    CheckResult result =
        new CheckResult(
            check,
            text,
            CheckOutcome.DISPUTED,
            List.of(row(text)),
            1,
            List.of(),
            0,
            Certainty.COMPLETE,
            said,
            said,
            said);
    return new ClaimResult(
        claim, Verdict.PARTLY_SUPPORTED, List.of(result), List.of(), 1, said, said);
  }

  private static FoundRow row(String text) {
    Citation citation = new Citation(text, text, text, text, text, 0, 1, TIME, TIME, 2);
    return new FoundRow(
        List.of(
            new Column("registration", Column.Kind.TEXT), new Column("callsign", Column.Kind.TEXT)),
        new Row(List.of(new Value.Text(text), new Value.Text(text)), List.of(citation), List.of()));
  }
}
