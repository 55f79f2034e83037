package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;

class JourneysTest {
  private static final Question FLIGHTS = new Question.Flights(Filter.EVERYTHING);
  private static final Question JOURNEYS =
      new Question.Journeys(Filter.EVERYTHING, Duration.ofHours(6));

  @TempDir static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void importFleet() {
    workspace = Importing.atOnce(folder, new Fleet(6, 4, 17).byDay());
  }

  @Test
  void everyFlightIsALegOfOneJourney() {
    List<String> legs = Asking.column(workspace, JOURNEYS, "legs");

    assertThat(legs).contains("1").anyMatch(number -> Integer.parseInt(number) > 2);
    assertThat(legs.stream().mapToInt(Integer::parseInt).sum())
        .isEqualTo(Asking.lines(workspace, FLIGHTS).size());
  }

  @Test
  void aJourneyRestsOnWhatItsFlightsRestOn() {
    List<Citation> ofFlights = citations(FLIGHTS);

    assertThat(citations(JOURNEYS)).containsExactlyInAnyOrderElementsOf(ofFlights);
  }

  @Test
  void aJourneyUnderWayInTheTimeAskedForIsShownWhole() {
    String last = Asking.column(workspace, JOURNEYS, "last_heard").get(0);
    String route = Asking.column(workspace, JOURNEYS, "route").get(0);
    Instant end = Instant.parse(last);
    Question late =
        new Question.Journeys(
            Filter.EVERYTHING.since(end.minusSeconds(1)).until(end.plusSeconds(1)),
            Duration.ofHours(6));

    assertThat(Asking.column(workspace, late, "route")).contains(route);
  }

  @Test
  void legsBetweenTwoPlacesAreThoseOfTheJourneysThatGoBetweenThem() {
    String one = Country.TOWNS.get(0).ident();
    String other = Country.TOWNS.get(1).ident();
    Filter between =
        Filter.EVERYTHING.in(Filter.EVERYTHING.where().between(Set.of(one), Set.of(other)));
    Question journeys = new Question.Journeys(between, Question.Journeys.USUAL_STOP);

    assertThat(Asking.column(workspace, journeys, "route"))
        .isNotEmpty()
        .allMatch(
            route ->
                (route.startsWith(one) && route.endsWith(other))
                    || (route.startsWith(other) && route.endsWith(one)));
    assertThat(Asking.column(workspace, new Question.Flights(between), "journey"))
        .hasSizeGreaterThanOrEqualTo(Asking.lines(workspace, journeys).size())
        .allMatch(way -> way.contains(one) && way.contains(other));
  }

  private static List<Citation> citations(Question question) {
    return Asking.cited(workspace, question).stream()
        .flatMap((Row row) -> Stream.of(row.citations()))
        .flatMap(List::stream)
        .toList();
  }
}
