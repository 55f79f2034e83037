package org.wheelsdown.casework.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.check.Expectation.Differing;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.source.Credibility;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;

/** What a case says, and how it is told what is wrong with it. */
class CaseReadingTest {
  @TempDir private Path folder;
  private WrittenCase written;

  @BeforeEach
  void write() throws IOException {
    written = WrittenCase.in(folder);
  }

  @Test
  void aSoundCaseIsReadWhole() throws IOException {
    Case content = written.sound().content();
    assertThat(content.title()).isEqualTo("Flights to Caracas");
    assertThat(content.about()).isEqualTo("Who flew, and when.");
    assertThat(content.day()).isEqualTo(LocalDate.of(2019, 1, 25));
    assertThat(content.sources()).hasSize(2);
    assertThat(content.documents().get(0).file()).isEqualTo("documents/contract.txt");
    assertThat(content.requests().get(0).about()).containsExactly("il96-to-havana");
    Claim claim = content.claims().get(0);
    assertThat(claim.by().get(0).credibility()).contains(Credibility.PROBABLY_TRUE);
    assertThat(claim.by().get(1).source()).isEqualTo("close-1");
    assertThat(written.sound().warnings()).isEmpty();
  }

  @Test
  void aCheckIsReadAsItIsWritten() throws IOException {
    var check = written.sound().content().claims().get(0).checks().get(0);
    assertThat(check.ask().kind()).isEqualTo(QuestionKind.JOURNEYS);
    assertThat(check.ask().terms())
        .isEqualTo(
            Map.of(
                Term.TYPE, List.of("IL96"),
                Term.FROM, List.of("Moscow"),
                Term.TO, List.of("Havana"),
                Term.AIRCRAFT, List.of("006037")));
    assertThat(check.expect().rows()).isEqualTo(new Range(1, 1));
    assertThat(check.expect().aircraft()).isEqualTo(Range.SOME);
    assertThat(check.expect().differing()).isEqualTo(Differing.CONTRADICTS);
    assertThat(check.expect().with())
        .containsExactly(
            new Condition.Stops(List.of("SN", "PY")),
            new Condition.When(
                "ended_time", Optional.of("2019-01-23T20:00"), Optional.of("2019-01-23")),
            new Condition.Is("ended_evidence", List.of("observed")),
            new Condition.Stated(
                Property.OWNER, "presidential administration", Optional.of("contract")));
  }

  @Test
  void aConflictIsOneOfBoth() throws IOException {
    List<Claim> claims = written.sound().content().claims();
    assertThat(claims.get(0).conflicts()).isEqualTo(Set.of("about-400"));
    assertThat(claims.get(1).conflicts()).isEqualTo(Set.of("il96-to-havana"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title: Flights       | titel: Flights      | 'titel' is not known here    | did you mean 'title'?
          title: Flights       | titel: Flights      | 'title' is missing           | 'titel' may be meant to be it
          day: 2019-01-25      | day: 25.01.2019     | '25.01.2019' is no day       | dates are written 2019-01-25
          day: 2019-01-25      | day: 2019-02-30     | '2019-02-30' is no day       | dates are written 2019-01-25
          day: 2019-01-25      | day: 0019-01-25     | is not a day of aviation     | ``
          reliability: C       | reliability: G      | 'G' is none of A, B, C       | ``
          credibility: 3       | credibility: 9      | '9' cannot be 'credibility'  | 1 (confirmed)
          credibility: 3       | credibility: three  | should be a whole number     | 1 (confirmed)
          conflicts: [il96     | conflict: [il96     | 'conflict' is not known here | did you mean 'conflicts'?
          conflicts: [il96-to  | conflicts: [il69-to | There is no claim 'il69      | did you mean 'il96-to-havana'?
          by: [close-1]        | by: [closer-1]      | There is no source 'closer-1'| did you mean 'close-1'?
          by: [close-1]        | by: close-1         | 'by' should be a list        | ids of sources
          document: contract   | document: contrakt  | There is no document         | did you mean 'contract'?
          about: [il96         | about: [nothing     | There is no claim 'nothing   | ``
          id: about-400        | id: il96-to-havana  | the id of another claim      | another id
          id: about-400        | id: About 400       | 'About 400' cannot be 'id'   | small letters
          how: Count them.     | note: Count them.   | 'how' is missing in          | How it would be checked
          how: Count them.     | how:                | 'how' is missing in          | How it would be checked
          how: Count them.     | how: 400            | 'how' should be a text       | How it would be checked
          how: Count them.     | says: Count them.   | 'says' stands here twice     | take one of them away
          expected: supported  | expected: suported  | 'suported' is none of        | did you mean 'supported'?
          question: journeys   | question: journey   | 'journey' is none of         | did you mean 'journeys'?
          type: IL96           | tpye: IL96          | 'tpye' is not known here     | did you mean 'type'?
          rows: 1              | rows: -1            | '-1' cannot be 'rows'        | How many rows
          rows: 1              | rows: many          | 'many' cannot be 'rows'      | How many rows
          least: 1}            | least: 3, most: 1}  | 'least' is more than 'most'  | ``
          until: 2019-01-23    | until: 2019-01-22   | 'until' is before 'since'    | ``
          until: 2019-01-23    | until: yesterday    | 'yesterday' cannot be        | times are written 2019-01-23T20:00
          owner: {words        | ownr: {words        | 'ownr' is not known here     | did you mean 'owner'?
          way: e-mail          | deadline: 2019-01-20| before the day on which      | ``
          shows: who           | link: javascript:x  | cannot be 'link'             | links begin with https://
          contract.txt         | contarct.txt        | is not in the case's folder  | documents lie in documents/
          conflicts: [il96-to-havana] | depends: [about-400] | goes in a circle    | take one of these steps away
          conflicts: [il96-to  | conflicts: [about-400, il96-to | conflict with itself | ``
          untestable: Positions| note: Positions     | has no checks                | write checks, or untestable
          expected: supported  | untestable: But it. | has checks, and says that    | take one of the two away
          SHA256               | 0000000000000000000000000000000000000000000000000000000000000000 | is not the file that it was | its SHA-256 is now
          SHA256               | 12                  | 'sha256' should be a text    | works it out
          type: IL96           | list: lists/none.csv| no file lists/none.csv that can be read | lists lie in lists/
          question: journeys   | question: connections, via: SN | connections cannot be narrowed by via; they take aircraft | ``
          question: journeys   | question: overflights| overflights need over, a place | ``
          type: IL96           | over: Havana        | journeys cannot be narrowed by over; they | ``
          to: Havana           | to: Havanna         | region called 'Havanna'; did you mean 'Havana'? | ``
          to: Havana           | to: "San Jose"      | 'San Jose' can be             | ``
          to: Havana           | to: Cuab            | called 'Cuab'; did you mean 'Cuba'? | ``
          to: Havana           | state: Rusia        | no state called 'Rusia'; did you mean 'Russia'? | ``
          to: Havana           | since: 2019-02-30   | since: '2019-02-30' is no date | ``
          to: Havana           | near: Havana        | near and within belong together | ``
          to: Havana           | to: ../area.geojson | lies outside of the folder; put a copy into it | ``
          to: Havana           | to: area.geojson    | no file area.geojson that can be read | ``
          stops: [SN, PY]      | stops: [SN, Pyyx]   | region called 'Pyyx'         | ``
          stops: [SN, PY]      | stops: [Senegall]   | did you mean 'Senegal'?      | ``
          {ended_evidence: obs | {ended_evidense: obs| journeys have no column 'ended_evidense' | did you mean 'ended_evidence'?
          when: {ended_time:   | when: {endet_time:  | journeys have no time at an airport 'endet_time' | did you mean 'ended_time'?
          when: {ended_time:   | when: {first_heard: | no time at an airport 'first_heard' | ``
          until: 2019-01-23    | until: 2019-02-30   | '2019-02-30' is no time of the calendar | ``
          """)
  void aMistakeIsToldWithItsLineAndAHint(String old, String other, String message, String hint)
      throws IOException {
    List<Mistake> mistakes = written.with(old, other).mistakes();
    int line = 1 + (int) WrittenCase.SOUND.lines().takeWhile(l -> !l.contains(old)).count();
    assertThat(mistakes)
        .as("%s", mistakes)
        .anySatisfy(
            mistake -> {
              assertThat(mistake.message()).contains(message);
              assertThat(mistake.hint()).contains(hint == null ? "" : hint);
              assertThat(mistake.line()).isIn(lines(old, message, line));
            });
  }

  /** What is missing is told where the whole begins, and all else where it is. */
  private static List<Integer> lines(String old, String message, int line) {
    boolean isOfTheWhole = message.contains("missing") || message.contains("has no checks");
    int whole = old.startsWith("title") ? 2 : line - (old.startsWith("how") ? 3 : 5);
    return isOfTheWhole ? List.of(whole) : List.of(line, lastLine(old));
  }

  private static int lastLine(String old) {
    int end = WrittenCase.SOUND.lastIndexOf(old);
    return (int) WrittenCase.SOUND.substring(0, end).lines().count();
  }

  @Test
  void allMistakesAreToldAtOnceAndInOrder() throws IOException {
    List<Mistake> mistakes =
        written
            .write(
                WrittenCase.SOUND
                    .replace("day: 2019", "day: x2019")
                    .replace("reliability: C", "reliability: X")
                    .replace("by: [close-1]", "by: [nobody]"))
            .mistakes();
    assertThat(mistakes).extracting(Mistake::line).containsExactly(6, 11, 47);
    assertThat(mistakes.get(0).column()).isEqualTo(6);
    assertThat(mistakes.get(0).sentence())
        .isEqualTo(
            "case.yaml:6:6: 'x2019-01-25' is no day of the calendar (dates are written 2019-01-25)");
  }

  @Test
  void allMistakesOfAQuestionAreToldAtOnceEachWhereItStands() throws IOException {
    Files.createDirectories(folder.resolve("lists"));
    Files.writeString(folder.resolve("lists/ours.csv"), "icao\n006037\n");
    String ask =
        "{question: flights, between: [Moscwo, Caracass], via: [Senegall, MUHA], min-probability: 2,\n"
            + "                    near: Havanna, within: 300km, list: lists/our.csv, utc: maybe}";
    List<Mistake> mistakes =
        written
            .write(
                WrittenCase.SOUND.replaceFirst("\\{question: .*}", Matcher.quoteReplacement(ask)))
            .mistakes();
    assertThat(mistakes)
        .extracting(mistake -> mistake.line() + ": " + mistake.message() + " " + mistake.hint())
        .satisfiesExactly(
            told -> assertThat(told).startsWith("34").contains("'Moscwo'", "'Moscow'"),
            told -> assertThat(told).startsWith("34").contains("'Caracass'", "'Caracas'"),
            told -> assertThat(told).startsWith("34").contains("'Senegall'", "'Senegal'"),
            told -> assertThat(told).startsWith("34").contains("between 0.8 and 1"),
            told -> assertThat(told).startsWith("35").contains("'Havanna'", "'Havana'"),
            told -> assertThat(told).startsWith("35").contains("did you mean 'lists/ours.csv'"),
            told -> assertThat(told).startsWith("35").contains("either true or false"),
            told -> assertThat(told).startsWith("40").contains("flights have no stops"),
            told -> assertThat(told).startsWith("41").contains("no time at an airport"),
            told -> assertThat(told).startsWith("42").contains("no column 'ended_evidence'"));
    assertThat(mistakes.subList(0, 7)).extracting(Mistake::column).doesNotHaveDuplicates();
  }

  @Test
  void whatIsOddIsAWarning() throws IOException {
    written.write(
        WrittenCase.SOUND
            .replace("asked: 2019-01-24", "asked: 2019-01-26")
            .replace(", close-1]", "]")
            .replace("by: [close-1]", "by: []"));
    assertThat(written.sound().warnings())
        .extracting(Mistake::message)
        .containsExactly(
            "No claim is said by the source 'close-1'",
            "'asked' is after the day as of which the case is told, 2019-01-25");
  }

  @Test
  void aDocumentThatWasChangedIsNoticed() throws IOException {
    Files.writeString(folder.resolve("documents/contract.txt"), "Another one.");
    assertThat(written.mistakes())
        .singleElement()
        .satisfies(m -> assertThat(m.message()).contains("is not the file that it was"));
  }

  @Test
  void aListWithNothingInItIsNotWritten() throws IOException {
    written.write("title: T\nabout: A\nday: 2019-01-25\nclaims:\nsources: # none yet\n");
    assertThat(written.sound().content().claims()).isEmpty();
  }
}
