package org.wheelsdown.lab.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/**
 * Who went from one place to another is found among all by where they took off and landed; of a few
 * aircraft all that they flew is looked through. Both must find the same.
 */
class WaysOfAllTest {
  private static final long SEED = 12;
  private static final int TRIES = 6;
  private static final int FEW = 100;
  private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

  @TempDir private static Path folder;

  private static Questions questions;
  private static Set<String> aircraft;

  @BeforeAll
  static void make() throws IOException {
    new World(WorldSize.of(20_000, SEED), told -> {}).make(folder.resolve("world"));
    questions = Workspace.open(folder.resolve("world")).questions(ReferenceData.airports());
    aircraft =
        rows(new Question.Flights(Filter.EVERYTHING)).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @AfterAll
  static void close() {
    questions.close();
  }

  @Test
  void partsOfJourneysAreTheSame() {
    check(from("RU", "CU"), WaysOfAllTest::journeys);
    check(between("DE", "US"), WaysOfAllTest::journeys);
  }

  @Test
  void theyAreWithLongerStops() {
    check(between("RU", "VE"), filter -> new Question.Journeys(filter, Duration.ofDays(9)));
    check(from("US", "BR"), filter -> new Question.Journeys(filter, Duration.ofHours(3)));
  }

  @Test
  void theyAreByAStop() {
    check(by("US", from("US", "CA")), WaysOfAllTest::journeys);
    check(by("US", between("US", "CA")), WaysOfAllTest::journeys);
  }

  @Test
  void theirLegsAreTheSame() {
    check(between("DE", "US"), Question.Flights::new);
    check(by("US", between("US", "CA")), Question.Flights::new);
  }

  @Test
  void theyAreOfWhatIsMoreProbable() {
    check(between("DE", "US"), filter -> journeys(filter.probable(0.95)));
  }

  private static Question journeys(Filter filter) {
    return new Question.Journeys(filter, Question.Journeys.USUAL_STOP);
  }

  private static void check(Where where, Function<Filter, Question> asking) {
    Filter always = Filter.EVERYTHING.in(where);
    assertThat(compared(always, asking)).as("ways that were flown").isNotEmpty();
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      Instant since = NEW_YEAR.plus(Duration.ofHours(random.nextInt(365 * 24)));
      Instant until = since.plus(Duration.ofHours(1 + random.nextInt(60 * 24)));
      compared(always.since(since).until(until), asking);
    }
  }

  private static List<List<String>> compared(Filter filter, Function<Filter, Question> asking) {
    List<List<String>> ofAll = rows(asking.apply(filter));
    List<List<String>> ofFew = new ArrayList<>();
    List<String> addresses = List.copyOf(aircraft);
    for (int from = 0; from < addresses.size(); from += FEW) {
      Set<Address> few =
          addresses.subList(from, Math.min(addresses.size(), from + FEW)).stream()
              .map(Address::parse)
              .collect(Collectors.toSet());
      ofFew.addAll(rows(asking.apply(filter.of(Who.ANYBODY.ofAircraft(few, Set.of())))));
    }
    assertThat(ofAll).as("%s", filter).containsExactlyInAnyOrderElementsOf(ofFew);
    return ofAll;
  }

  private static List<List<String>> rows(Question question) {
    List<List<String>> rows = new ArrayList<>();
    try (Answer answer = questions.answer(question)) {
      answer
          .rows()
          .forEachRemaining(
              row -> rows.add(row.values().stream().map(value -> value.asText()).toList()));
    }
    return rows;
  }

  private static Where from(String from, String to) {
    return Where.ANYWHERE.from(at(from)).to(at(to));
  }

  private static Where between(String one, String other) {
    return Where.ANYWHERE.between(at(one), at(other));
  }

  private static Where by(String stop, Where way) {
    return way.via(List.of(at(stop)));
  }

  private static Set<String> at(String place) {
    Places places = ReferenceData.places();
    return places.at(places.find(place)).stream().map(Airport::ident).collect(Collectors.toSet());
  }
}
