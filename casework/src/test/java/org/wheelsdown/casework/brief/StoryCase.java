package org.wheelsdown.casework.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.LookedFor;
import org.wheelsdown.casework.claim.Publication;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Credibility;
import org.wheelsdown.casework.source.Reliability;
import org.wheelsdown.casework.source.Source;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.Certainty;
import org.wheelsdown.casework.verdict.CheckOutcome;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.casework.verdict.LookedForResult;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** A case about the worked example with a claim of each verdict, its rows asked of a workspace. */
final class StoryCase {
  private static final String MISSING_DAY = "Nothing was imported for 2018-12-14 (UTC).";

  private static final LocalDate DAY = LocalDate.parse("2019-01-25");
  private static final String NOTICE =
      "RECONSTRUCTION – the tracks were made by a simulator from a news story of January 2019; no"
          + " receiver heard them, and no registration in them is real.";

  private final Workspace workspace;

  StoryCase(Workspace workspace) {
    this.workspace = workspace;
  }

  CaseResult result() {
    return result(
        List.of(
            toHavana(),
            between(),
            inCaracas(),
            fourHundred(),
            smallGroups(),
            unseen(),
            wednesday()));
  }

  CaseResult result(List<ClaimResult> claims) {
    return new CaseResult(
        new Case(
            "Russian aircraft at Caracas and Havana, December 2018 to January 2019",
            "A news agency reported on Russian state aircraft and military contractors around"
                + " Caracas. This case holds its sentences against tracks and documents.",
            DAY,
            Optional.of(NOTICE),
            claims.stream().map(ClaimResult::claim).toList(),
            sources(),
            List.of(
                new CaseDocument(
                    "contract",
                    "Procurement contract of the presidential administration’s air service"
                        + " (Договор на обслуживание, عقد الصيانة, חוזה, 合同)",
                    "documents/procurement-contract.html",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    DAY,
                    Optional.of("a procurement portal (stand-in)"),
                    Optional.of("https://example.org/contracts/1"),
                    "That the Il-96 RA-000096 is kept for a division of the presidential"
                        + " administration.")),
            List.of(
                new CommentRequest(
                    "ministry",
                    "Russia’s Defence Ministry",
                    LocalDate.parse("2019-01-23"),
                    "e-mail",
                    Optional.of(LocalDate.parse("2019-01-24")),
                    "Did the aircraft carry contractors?",
                    Optional.empty(),
                    Set.of("about-400")),
                new CommentRequest(
                    "spokesman",
                    "the Kremlin’s spokesman",
                    LocalDate.parse("2019-01-24"),
                    "telephone",
                    Optional.empty(),
                    "Are Russian contractors in Caracas?",
                    Optional.of(new CommentRequest.Reply(DAY, "No, of course not.")),
                    Set.of("about-400", "small-groups")))),
        claims);
  }

  private static List<Source> sources() {
    return List.of(
        new Source(
            "flight-data",
            "public flight-tracking data",
            Optional.of(Reliability.B),
            Optional.of(Credibility.PROBABLY_TRUE),
            Set.of()),
        new Source(
            "close-1",
            "a person close to the contractors",
            Optional.of(Reliability.C),
            Optional.empty(),
            Set.of("leader")),
        new Source(
            "leader",
            "the leader of a Cossack group",
            Optional.of(Reliability.D),
            Optional.of(Credibility.DOUBTFUL),
            Set.of()));
  }

  private ClaimResult toHavana() {
    Filter filter =
        during("2019-01-20T00:00:00Z", "2019-01-25T00:00:00Z")
            .ofTypes(Set.of("IL96"))
            .in(Where.ANYWHERE.to(Set.of("MUHA")));
    List<FoundRow> rows = rows(new Question.Journeys(filter, Question.Journeys.USUAL_STOP));
    Check check =
        new Check(
            "it came from Moscow by Senegal and Paraguay, late on Wednesday",
            new WrittenQuestion(
                QuestionKind.JOURNEYS,
                Map.of(Term.TYPE, List.of("IL96"), Term.TO, List.of("Havana"))),
            new Expectation(
                new Range(1, 1),
                Range.ANY,
                List.of(
                    new Condition.Stops(List.of("SN", "PY")),
                    new Condition.When(
                        "ended_time", Optional.of("2019-01-23T20:00"), Optional.of("2019-01-23")),
                    new Condition.Stated(
                        Property.OWNER, "presidential administration", Optional.of("contract"))),
                Expectation.Differing.SAYS_NOTHING));
    return claim(
        "il96-to-havana",
        "An Il-96 flew into Havana late on Wednesday after starting its journey in Moscow and"
            + " flying via Senegal and Paraguay.",
        Verdict.SUPPORTED,
        List.of(met(check, "journeys --type IL96 --from Moscow --to Havana", rows)),
        List.of(),
        Optional.empty());
  }

  private ClaimResult between() {
    Filter filter =
        during("2018-12-09T00:00:00Z", "2018-12-15T00:00:00Z")
            .of(Who.ANYBODY.ofTypes(Set.of("A124", "IL76")))
            .at(Set.of("SVMI"));
    Check check = check(QuestionKind.FLIGHTS, "an An-124 and an Il-76 flew to Caracas and back");
    return claim(
        "between",
        "An An-124 and an Il-76 flew between Russia and Caracas from 10 to 14 December.",
        Verdict.PARTLY_SUPPORTED,
        List.of(
            met(
                check,
                "flights --at Caracas --type A124,IL76 --since 2018-12-09 --until 2018-12-14",
                rows(new Question.Flights(filter)))),
        List.of(),
        Optional.of("We could not get at the airport’s own log."));
  }

  private ClaimResult inCaracas() {
    Filter filter =
        during("2018-12-12T00:00:00Z", "2018-12-22T00:00:00Z")
            .ofTypes(Set.of("IL76"))
            .at(Set.of("SVMI"));
    return claim(
        "in-caracas",
        "An Il-76 was in Caracas from Dec. 12 to Dec. 21.",
        Verdict.SUPPORTED,
        List.of(
            met(
                check(QuestionKind.STAYS, "it stood there for nine days"),
                "stays --at Caracas --type IL76 --since 2018-12-12 --until 2018-12-21",
                rows(new Question.Stays(filter)))),
        List.of(),
        Optional.empty());
  }

  private ClaimResult fourHundred() {
    return claim(
        "about-400",
        "The number of contractors in Venezuela may be about 400.",
        Verdict.NOT_TESTABLE,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private ClaimResult smallGroups() {
    return claim(
        "small-groups",
        "The other sources spoke of small groups.",
        Verdict.NOT_TESTABLE,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private ClaimResult unseen() {
    Filter filter =
        during("2019-01-01T00:00:00Z", "2019-01-06T00:00:00Z")
            .ofTypes(Set.of("T204"))
            .at(Set.of("SVMI"));
    Question question = new Question.Landings(filter);
    CheckResult check =
        new CheckResult(
            check(QuestionKind.LANDINGS, "a Tu-204 landed in the new year’s first week"),
            "landings --at Caracas --type T204 --since 2019-01-01 --until 2019-01-05",
            CheckOutcome.NOT_SEEN,
            List.of(),
            0,
            List.of(),
            0,
            Certainty.COMPLETE,
            List.of("No landing was found."),
            whyNothing(question),
            List.of());
    return claim(
        "tu204",
        "A Tu-204 came in the first week of January.",
        Verdict.NOT_SEEN,
        List.of(check),
        List.of(
            new LookedForResult(
                new LookedFor(
                    "Somebody who landed in Havana could have changed there; none is asserted.",
                    new WrittenQuestion(
                        QuestionKind.CONNECTIONS, Map.of(Term.AT, List.of("MUHA")))),
                "connections --at MUHA --type IL96 --to VE --within-hours 48",
                List.of(),
                0,
                whyNothing(question),
                List.of())),
        Optional.empty());
  }

  private ClaimResult wednesday() {
    Filter filter =
        during("2019-01-20T00:00:00Z", "2019-01-25T00:00:00Z")
            .ofTypes(Set.of("IL96"))
            .at(Set.of("MUHA"));
    CheckResult check =
        new CheckResult(
            check(QuestionKind.LANDINGS, "it landed on Thursday, local time"),
            "landings --at MUHA --type IL96 --since 2019-01-20 --until 2019-01-24",
            CheckOutcome.CONTRADICTED,
            List.of(),
            0,
            rows(new Question.Landings(filter)),
            1,
            Certainty.COMPLETE,
            List.of("It landed at 23:35 on Wednesday 23 January by the clocks of Havana."),
            List.of(),
            List.of(MISSING_DAY, "Documents disagree."));
    return claim(
        "thursday",
        "The Il-96 reached Havana only on Thursday.",
        Verdict.CONTRADICTED,
        List.of(check),
        List.of(),
        Optional.empty());
  }

  private static Check check(QuestionKind kind, String part) {
    return new Check(
        part,
        new WrittenQuestion(kind, Map.of()),
        new Expectation(Range.SOME, Range.ANY, List.of(), Expectation.Differing.SAYS_NOTHING));
  }

  static CheckResult met(Check check, String command, List<FoundRow> rows) {
    return new CheckResult(
        check,
        command,
        CheckOutcome.MET,
        rows,
        rows.size(),
        List.of(),
        0,
        Certainty.COMPLETE,
        List.of("The rows below are as expected; both ends of each were observed."),
        List.of(),
        List.of(MISSING_DAY));
  }

  static ClaimResult claim(
      String id,
      String says,
      Verdict verdict,
      List<CheckResult> checks,
      List<LookedForResult> lookedFor,
      Optional<String> note) {
    Claim claim =
        new Claim(
            id,
            says,
            List.of(
                new Attribution(
                    "close-1", Optional.of(Credibility.POSSIBLY_TRUE), Optional.of("They flew.")),
                new Attribution("flight-data", Optional.empty(), Optional.empty())),
            Optional.of(
                new Publication("a news agency", DAY, Optional.of("https://example.org/story"))),
            "By tracks of the days in question.",
            checks.isEmpty()
                ? Optional.of("Positions do not say who was aboard.")
                : Optional.empty(),
            checks.stream().map(CheckResult::check).toList(),
            lookedFor.stream().map(LookedForResult::lookedFor).toList(),
            Optional.of(verdict),
            note,
            id.equals("about-400") ? Set.of("small-groups") : Set.of(),
            Set.of(),
            Set.of());
    return new ClaimResult(
        claim,
        verdict,
        checks,
        lookedFor,
        2,
        checks.isEmpty() ? List.of() : List.of("The rows of its checks bear it out, or do not."),
        List.of("A receiver’s record of another landing would change it."));
  }

  private static Filter during(String since, String until) {
    return Filter.EVERYTHING.since(Instant.parse(since)).until(Instant.parse(until));
  }

  private List<String> whyNothing(Question question) {
    try (Questions questions = questions()) {
      return questions.seeing(question).sentences();
    }
  }

  List<FoundRow> rows(Question question) {
    List<FoundRow> rows = new ArrayList<>();
    try (Questions questions = questions();
        Answer answer = questions.answerCited(question)) {
      answer.rows().forEachRemaining(row -> rows.add(new FoundRow(answer.columns(), row)));
    }
    return rows;
  }

  private Questions questions() {
    return workspace.questions(ReferenceData.airports(), ReferenceData.aircraftKinds());
  }
}
