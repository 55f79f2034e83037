package org.wheelsdown.io.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.coverage.GapClass;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.track.Anomaly;

/** What each kind of question and each term of it means. */
class QuestionReaderTest {
  private static final Filter ALL = Filter.EVERYTHING;
  private static final Set<String> HAVANA = Set.of("MUHA");

  private final List<String> told = new ArrayList<>();

  private Question read(String kind, String... terms) throws MisreadQuestionException {
    return QuestionReader.ofCommandLine(told::add).read(Asked.question(kind, terms));
  }

  private Filter filter(String... terms) throws MisreadQuestionException {
    return read("flights", terms).filter();
  }

  @ParameterizedTest
  @EnumSource(
      value = QuestionKind.class,
      names = {"CONNECTIONS", "OVERFLIGHTS", "POSITIONS"},
      mode = EnumSource.Mode.EXCLUDE)
  void withoutATermEverythingIsAskedFor(QuestionKind kind) throws MisreadQuestionException {
    Question question = read(kind.word());
    assertThat(question.filter()).isEqualTo(ALL);
    assertThat(question.getClass().getSimpleName()).isEqualToIgnoringCase(kind.word());
    assertThat(told).isEmpty();
  }

  @Test
  void whoIsMeant() throws MisreadQuestionException {
    assertThat(filter("aircraft", "ae4af6,RA-96019", "aircraft", "~abc123").who())
        .isEqualTo(
            Who.ANYBODY.ofAircraft(
                Set.of(Address.parse("ae4af6"), Address.parse("~abc123")),
                Set.of("AE4AF6", "RA-96019")));
    assertThat(filter("type", "il96, A124", "operator", "Air Force, Russian").who())
        .isEqualTo(
            Who.ANYBODY.ofTypes(Set.of("IL96", "A124")).ofOperators(Set.of("Air Force, Russian")));
    assertThat(filter("owner", "presidential", "category", "Military,police").who())
        .isEqualTo(
            Who.ANYBODY
                .ofOwners(Set.of("presidential"))
                .ofCategories(Set.of(Category.MILITARY, Category.POLICE)));
    assertThat(filter("state", "Cuba,ru").who())
        .isEqualTo(Who.ANYBODY.ofStates(Set.of("CU", "RU")));
  }

  @Test
  void whereItWas() throws MisreadQuestionException {
    assertThat(filter("at", "hav", "at", "GOBD").where())
        .isEqualTo(Where.ANYWHERE.at(Set.of("MUHA", "GOBD")));
    assertThat(filter("near", "MUHA", "within", "30km").where().at().orElseThrow())
        .contains("MUHA", "MULB")
        .doesNotContain("MUVR");
    assertThat(filter("at", "GOBD", "near", "MUHA", "within", "30km").where())
        .isEqualTo(Where.ANYWHERE.at(Set.of()));
    assertThat(filter("from", "GOBD", "to", "MUHA", "via", "MUHA", "via", "GOBD").where())
        .isEqualTo(
            Where.ANYWHERE.from(Set.of("GOBD")).to(HAVANA).via(List.of(HAVANA, Set.of("GOBD"))));
    assertThat(filter("between", "GOBD", "between", "MUHA").where())
        .isEqualTo(Where.ANYWHERE.between(Set.of("GOBD"), HAVANA));
    assertThat(told).anyMatch(sentence -> sentence.startsWith("Via MUHA (José Martí"));
  }

  @Test
  void daysAreThoseOfThePlace() throws MisreadQuestionException {
    Filter local = filter("at", "MUHA", "since", "2019-01-23", "until", "2019-01-23");
    assertThat(local.since()).hasValue(Instant.parse("2019-01-23T05:00:00Z"));
    assertThat(local.until()).hasValue(Instant.parse("2019-01-24T05:00:00Z"));
    assertThat(told.get(told.size() - 1)).startsWith("Days are those of MUHA").endsWith("(UTC-5).");
    Filter utc = filter("at", "MUHA", "since", "2019-01-23", "utc", "true");
    assertThat(utc.since()).hasValue(Instant.parse("2019-01-23T00:00:00Z"));
    Filter also = filter("between", "RU", "between", "VE", "until", "2019-01-23", "utc", "false");
    assertThat(also.until()).hasValue(Instant.parse("2019-01-24T00:00:00Z"));
    assertThat(told.get(told.size() - 1)).startsWith("Days are those of UTC, as the clocks of ");
  }

  @Test
  void howSureItMustBe() throws MisreadQuestionException {
    assertThat(filter("min-probability", "0.95")).isEqualTo(ALL.probable(0.95));
    assertThat(filter("observed-only", "true")).isEqualTo(ALL.probable(1));
    assertThat(filter("observed-only", "true", "min-probability", "0.9"))
        .isEqualTo(ALL.probable(1));
    assertThat(filter("observed-only", "false")).isEqualTo(ALL);
  }

  @Test
  void whatOnlySomeQuestionsTake() throws MisreadQuestionException {
    assertThat(read("journeys")).isEqualTo(new Question.Journeys(ALL, Duration.ofDays(1)));
    assertThat(read("journeys", "longest-stop", "2d"))
        .isEqualTo(new Question.Journeys(ALL, Duration.ofDays(2)));
    assertThat(read("meetings", "overlap", "30m"))
        .isEqualTo(new Question.Meetings(ALL, Duration.ofMinutes(30)));
    Question.Gaps gaps =
        (Question.Gaps) read("gaps", "longer-than", "1h", "class", "others-heard,NOBODY_HEARD");
    assertThat(gaps.leastLength()).isEqualTo(Duration.ofHours(1));
    assertThat(gaps.classes())
        .containsExactlyInAnyOrder(GapClass.OTHERS_HEARD, GapClass.NOBODY_HEARD);
    assertThat(((Question.Marks) read("marks", "kind", "stale-repeat")).kinds())
        .containsExactly(Anomaly.STALE_REPEAT);
  }

  /** Where flights onwards went narrows no landing, and its clocks tell no day of theirs. */
  @Test
  void connectionsAreOfLandings() throws MisreadQuestionException {
    assertThat(read("connections", "at", "MUHA", "to", "MUHA", "to", "GOBD"))
        .isEqualTo(
            new Question.Connections(
                ALL.at(HAVANA),
                Who.ANYBODY,
                Set.of("MUHA", "GOBD"),
                Duration.ofMinutes(45),
                Duration.ofDays(1)));
    Question.Connections narrow =
        (Question.Connections)
            read(
                "connections",
                "to",
                "SVMI",
                "change",
                "2h",
                "within-hours",
                "48",
                "type",
                "IL96",
                "onward-type",
                "B738",
                "onward-operator",
                "Conviasa",
                "onward-category",
                "civil");
    assertThat(narrow.filter()).isEqualTo(ALL.ofTypes(Set.of("IL96")));
    assertThat(narrow.onward())
        .isEqualTo(
            Who.ANYBODY
                .ofTypes(Set.of("B738"))
                .ofOperators(Set.of("Conviasa"))
                .ofCategories(Set.of(Category.CIVIL)));
    assertThat(narrow.least()).isEqualTo(Duration.ofHours(2));
    assertThat(narrow.most()).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void overflightsAreOfAnAreaBetweenHeights() throws MisreadQuestionException {
    Question.Overflights low =
        (Question.Overflights) read("overflights", "over", "MUHA", "below", "FL100");
    assertThat(low.highest()).isEqualTo(10_000);
    assertThat(low.lowest()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(low.area().contains(22.99, -82.41)).isTrue();
    assertThat(low.area().contains(23.5, -82.41)).isFalse();
    Question.Overflights high =
        (Question.Overflights) read("overflights", "over", "CU", "above", "9500ft");
    assertThat(high.lowest()).isEqualTo(9500);
    assertThat(high.area().contains(21.5, -78.5)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "flights at=Lyonesse, AT, 'There is no airport, town, country or region called ''Lyonesse''.'",
    "flights near=MUHA, NEAR, '--near and --within belong together, as in --near MUHA --within 300km.'",
    "flights within=5km, WITHIN, '--near and --within belong together, as in --near MUHA --within 300km.'",
    "flights near=MUHA within=far, WITHIN, '--within: ''far'' is no distance such as 300km, 160nm or 190mi.'",
    "flights since=yesterday, SINCE, '--since: ''yesterday'' is no date such as 2019-01-23 or time such as 2019-01-23T04:40Z.'",
    "flights since=2019-01-02 until=2019-01-01, SINCE, '--since is not before --until, so nothing can lie between them.'",
    "flights since=2019-01-02 since=2019-01-03, SINCE, '--since can be said only once.'",
    "flights from=GOBD from=MUHA, FROM, '--from can be said only once.'",
    "flights aircraft=??, AIRCRAFT, '''??'' is neither an ICAO address (six hex digits) nor a registration.'",
    "'flights type=IL96,', TYPE, '--type: something is missing beside a comma in ''IL96,''.'",
    "flights operator=, OPERATOR, '--operator needs words to look for.'",
    "flights category=friendly, CATEGORY, '--category: ''friendly'' is none of military, government, police, civil.'",
    "flights state=Lyonesse, STATE, 'There is no state called ''Lyonesse''.'",
    "flights list=no-such-file, LIST, 'There is no file no-such-file that can be read.'",
    "flights at=no.geojson, AT, 'There is no file no.geojson that can be read.'",
    "flights between=MUHA, BETWEEN, '--between takes two places, once.'",
    "flights min-probability=0.5, MIN_PROBABILITY, '--min-probability lies between 0.8 and 1: below 0.8 nothing is ever named.'",
    "flights min-probability=high, MIN_PROBABILITY, '--min-probability: ''high'' is no number such as 0.95.'",
    "flights utc=maybe, UTC, '--utc is either true or false.'",
    "connections at=MUHA, TO, 'connections need --to, a place.'",
    "connections to=VE within-hours=0, WITHIN_HOURS, '--within-hours lies between 1 and 1440.'",
    "overflights over=MUHA below=low, BELOW, '--below: ''low'' is no altitude such as FL100 or 9500ft.'",
    "gaps longer-than=soon, LONGER_THAN, '--longer-than: ''soon'' is no length such as 30m, 2h or 1d.'",
    "marks via=MUHA, VIA, 'marks cannot be narrowed by --via; they take --aircraft, --list, --operator, --owner, --category, --state, --type, --at, --near, --within, --since, --until, --utc, --kind.'"
  })
  void mistakesAreOneSentence(String question, Term term, String sentence) {
    String[] words = question.split(" ", -1);
    String[] terms =
        List.of(words).subList(1, words.length).stream()
            .flatMap(word -> List.of(word.split("=", 2)).stream())
            .toArray(String[]::new);
    assertThatThrownBy(() -> read(words[0], terms))
        .isInstanceOfSatisfying(
            MisreadQuestionException.class,
            mistake -> {
              assertThat(mistake).hasMessage(sentence);
              assertThat(mistake.term()).isEqualTo(Optional.of(term));
            });
  }

  @Test
  void inAFileTermsAreKeys() {
    QuestionReader inAFile = QuestionReader.inFolder(Path.of("."), told::add);
    assertThatThrownBy(() -> inAFile.read(Asked.question("stays", "near", "MUHA")))
        .hasMessage("near and within belong together, as in near: MUHA, within: 300km.");
    assertThatThrownBy(
            () ->
                inAFile.read(new WrittenQuestion(QuestionKind.STAYS, Map.of(Term.TYPE, List.of()))))
        .hasMessage("type needs words to look for.");
  }

  @Test
  void silencesAndMarksAreOverTheGroundOfTheirPlaces() throws MisreadQuestionException {
    Question.Gaps gaps = (Question.Gaps) read("gaps", "at", "MUHA", "near", "CU", "within", "30km");
    assertThat(gaps.filter().where().at().orElseThrow()).containsExactly("MUHA");
    assertThat(gaps.grounds())
        .hasSize(2)
        .allMatch(ground -> ground.contains(23.3, -82.4))
        .noneMatch(ground -> ground.contains(24.6, -81.7));
    assertThat(told).hasSize(2);
    Question.Marks marks = (Question.Marks) read("marks", "at", "CU", "at", "GOBD");
    assertThat(marks.grounds())
        .singleElement()
        .matches(ground -> ground.contains(21.5, -78.5) && ground.contains(14.7, -17.1));
  }

  @Test
  void aPlaceInTimeHasItsAirportsAndLocalDays() throws MisreadQuestionException {
    PlaceInTime asked =
        QuestionReader.ofCommandLine(told::add)
            .placeInTime(Map.of(Term.SINCE, List.of("2019-01-23"), Term.AT, List.of("MUHA")));
    assertThat(asked.since()).hasValue(Instant.parse("2019-01-23T05:00:00Z"));
    assertThat(asked.until()).isEmpty();
    assertThat(asked.airports()).extracting(Airport::ident).containsExactly("MUHA");
    assertThat(told).singleElement().asString().startsWith("Days are those of MUHA");
  }

  @Test
  void aPlaceIsItsAirports() throws MisreadQuestionException {
    QuestionReader reader = QuestionReader.ofCommandLine(told::add);
    assertThat(reader.airports("MUHA")).isEqualTo(HAVANA);
    assertThatThrownBy(() -> reader.airports("Lyonesse")).hasMessageContaining("Lyonesse");
    assertThat(told).isEmpty();
  }
}
