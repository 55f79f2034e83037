package org.wheelsdown.casework.folder;

import static net.jqwik.api.Arbitraries.integers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Expectation.Differing;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.LookedFor;
import org.wheelsdown.casework.claim.Publication;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.request.CommentRequest.Reply;
import org.wheelsdown.casework.source.Credibility;
import org.wheelsdown.casework.source.Reliability;
import org.wheelsdown.casework.source.Source;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;

/** All kinds of items that may be added to the sound case, with texts as wild as they come. */
final class CaseItems {
  private static final Arbitrary<String> ID = integers().between(0, 99_999).map(n -> "new-" + n);

  /** What YAML has a meaning for, and what it has none for. */
  private static final Arbitrary<String> ODD =
      Arbitraries.of(
          "- a",
          "# no comment",
          "a: b",
          "a #b",
          "true",
          "NO",
          "~",
          "null",
          "1e5",
          "006037",
          "*a",
          "&a",
          "!!x",
          "%x",
          "@x",
          "`x`",
          "'",
          "\"",
          "\\",
          "{a}",
          "[a, b]",
          "a,b",
          "|",
          ">",
          "? x",
          "...",
          "---",
          "<script>alert(1)</script>",
          "two\nlines",
          "tab\there",
          "\u0007bell",
          "\uFEFF",
          "\u2028",
          "\u0085x",
          "😀 – “quoted”",
          "x".repeat(300),
          "word ".repeat(60),
          "a  b ".repeat(50),
          "2019-01-25",
          "=",
          "<<",
          "نص",
          "0x1F",
          "12:30:45");

  private static final Arbitrary<String> TEXT =
      Arbitraries.oneOf(
              ODD,
              Arbitraries.strings()
                  .withCharRange(' ', '~')
                  .withChars('\n', 'é', 'Ж')
                  .ofMinLength(1)
                  .ofMaxLength(160),
              Arbitraries.of("An Il-96", "flew", "late", "#1:", "Havana.")
                  .list()
                  .ofMinSize(1)
                  .ofMaxSize(60)
                  .map(words -> String.join(" ", words)))
          .map(String::strip)
          .filter(text -> !text.isEmpty());

  private static final Arbitrary<LocalDate> DAY =
      integers().between(0, 20).map(LocalDate.of(2019, 1, 1)::plusDays);

  private CaseItems() {}

  static Arbitrary<String> texts() {
    return TEXT;
  }

  static Arbitrary<Source> sources() {
    return Combinators.combine(
            ID,
            TEXT,
            Arbitraries.of(Reliability.class).optional(),
            Arbitraries.of(Credibility.class).optional(),
            Arbitraries.of("close-1", "flight-data").set())
        .as(Source::new);
  }

  static Arbitrary<CaseDocument> documents(String sha256) {
    return Combinators.combine(ID, TEXT, DAY, TEXT.optional(), TEXT)
        .as(
            (id, title, day, publisher, shows) ->
                new CaseDocument(
                    id,
                    title,
                    "documents/contract.txt",
                    sha256,
                    day,
                    publisher,
                    Optional.of("https://example.org/?a=%20#" + id),
                    shows));
  }

  static Arbitrary<CommentRequest> requests() {
    return Combinators.combine(
            ID,
            TEXT,
            TEXT,
            TEXT,
            TEXT.optional(),
            Arbitraries.of("il96-to-havana", "about-400").set())
        .as(
            (id, to, way, words, answer, about) ->
                new CommentRequest(
                    id,
                    to,
                    LocalDate.of(2019, 1, 3),
                    way,
                    answer.map(a -> LocalDate.of(2019, 1, 4)),
                    words,
                    answer.map(a -> new Reply(LocalDate.of(2019, 1, 4), a)),
                    about));
  }

  /** None with conflicts, which would be told of old claims as well. */
  static Arbitrary<Claim> claims() {
    return Combinators.combine(
            ID,
            TEXT,
            attributions(),
            checks().list().ofMaxSize(2),
            TEXT,
            Arbitraries.of(Verdict.class).optional(),
            questions(),
            Arbitraries.of("il96-to-havana", "about-400").set())
        .as(
            (id, text, by, checks, other, expected, question, claims) ->
                new Claim(
                    id,
                    text,
                    by,
                    expected.map(
                        v -> new Publication(other, LocalDate.of(2019, 1, 25), Optional.empty())),
                    other,
                    checks.isEmpty() ? Optional.of(other) : Optional.empty(),
                    checks,
                    expected.map(v -> new LookedFor(other, question)).stream().toList(),
                    expected,
                    Optional.of(text),
                    Set.of(),
                    claims,
                    Set.of("about-400")));
  }

  private static Arbitrary<List<Attribution>> attributions() {
    return Combinators.combine(
            Arbitraries.of("close-1", "flight-data"),
            Arbitraries.of(Credibility.class).optional(),
            TEXT.optional())
        .as(Attribution::new)
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<WrittenQuestion> questions() {
    return Combinators.combine(
            Arbitraries.just(QuestionKind.JOURNEYS),
            TEXT.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of("006037", "4e1234", "000000", "ABCDEF"))
        .as(
            (kind, operators, address) ->
                new WrittenQuestion(
                    kind,
                    Map.of(
                        Term.OPERATOR, operators,
                        Term.AIRCRAFT, List.of(address),
                        Term.UTC, List.of("true"))));
  }

  private static Arbitrary<Check> checks() {
    return Combinators.combine(
            TEXT, questions(), ranges(), ranges(), Arbitraries.of(Differing.class), conditions())
        .as(
            (part, ask, rows, aircraft, differing, with) ->
                new Check(part, ask, new Expectation(rows, aircraft, with, differing)));
  }

  private static Arbitrary<Range> ranges() {
    return Arbitraries.oneOf(
        Arbitraries.of(Range.ANY, Range.SOME, new Range(0, 0)),
        Combinators.combine(integers().between(0, 9), integers().between(0, 9))
            .as((least, more) -> new Range(least, least + more)));
  }

  private static Arbitrary<List<Condition>> conditions() {
    return Combinators.combine(
            TEXT.list().ofMinSize(1).ofMaxSize(3), TEXT, Arbitraries.of(Property.class))
        .as(
            (texts, words, property) ->
                List.<Condition>of(
                    new Condition.Stops(List.of("SN", "NO", "Rio de Janeiro")),
                    new Condition.When(
                        "ended_time", Optional.of("2019-01-23T20:00"), Optional.empty()),
                    new Condition.Is("operator", texts),
                    new Condition.Stated(property, words, Optional.of("contract"))))
        .flatMap(all -> Arbitraries.of(List.of(), all.subList(0, 1), all.subList(1, 4), all));
  }
}
