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
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/**
 * To ask about some time leaves out journeys and changes none, though only the flights around that
 * time are read for it.
 */
class JourneysInTimeTest {
  private static final long SEED = 11;
  private static final int TRIES = 8;
  private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

  @TempDir private static Path folder;

  private static Questions questions;

  @BeforeAll
  static void make() throws IOException {
    new World(WorldSize.of(2_000, SEED), told -> {}).make(folder.resolve("world"));
    questions = Workspace.open(folder.resolve("world")).questions(ReferenceData.airports());
  }

  @AfterAll
  static void close() {
    questions.close();
  }

  @Test
  void wholeJourneysStayAsTheyAre() {
    check(Where.ANYWHERE);
  }

  @Test
  void soDoThoseThatBeginSomewhere() {
    check(Where.ANYWHERE.from(at("RU")));
  }

  @Test
  void soDoPartsFromOnePlaceToAnother() {
    check(Where.ANYWHERE.from(at("RU")).to(at("CU")));
    check(Where.ANYWHERE.between(at("RU"), at("VE")));
  }

  private static void check(Where where) {
    check(where, Question.Journeys.USUAL_STOP);
    check(where, Duration.ofDays(12));
  }

  private static void check(Where where, Duration longestStop) {
    Filter always = Filter.EVERYTHING.in(where);
    List<Row> all = journeys(always, longestStop);
    assertThat(all).isNotEmpty();
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      Instant since = NEW_YEAR.plus(Duration.ofHours(random.nextInt(365 * 24)));
      Instant until = since.plus(Duration.ofHours(1 + random.nextInt(60 * 24)));
      assertThat(journeys(always.since(since).until(until), longestStop))
          .as("from %s to %s", since, until)
          .containsExactlyElementsOf(
              all.stream().filter(row -> touches(row, since, until)).toList());
    }
  }

  private static List<Column> columns;

  private static List<Row> journeys(Filter filter, Duration longestStop) {
    try (Answer answer = questions.answer(new Question.Journeys(filter, longestStop))) {
      columns = answer.columns();
      List<Row> rows = new ArrayList<>();
      answer.rows().forEachRemaining(rows::add);
      return rows;
    }
  }

  private static boolean touches(Row row, Instant since, Instant until) {
    return !time(row, "last_heard").isBefore(since) && time(row, "first_heard").isBefore(until);
  }

  private static Instant time(Row row, String column) {
    List<String> names = columns.stream().map(Column::name).toList();
    return ((Value.Time) row.values().get(names.indexOf(column))).instant();
  }

  private static Set<String> at(String place) {
    Places places = ReferenceData.places();
    return places.at(places.find(place)).stream().map(Airport::ident).collect(Collectors.toSet());
  }
}
