package org.wheelsdown.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wheelsdown.core.question.Where;

class ChainingPropertiesTest {
  private record Flown(String from, String to, int hours) {}

  @Provide
  Arbitrary<List<Leg>> legs() {
    Arbitrary<String> places = Arbitraries.of("A", "B", "C", "D", "?");
    return Combinators.combine(places, places, Arbitraries.integers().between(0, 60))
        .as(Flown::new)
        .list()
        .ofMaxSize(30)
        .map(
            flown -> {
              Timetable timetable = new Timetable();
              flown.forEach(each -> timetable.fly(each.from(), each.to()).stop(each.hours()));
              return timetable.legs();
            });
  }

  @Property(tries = 300, seed = "1")
  void everyFlightIsInExactlyOneJourneyAndInOrder(
      @ForAll("legs") List<Leg> legs, @ForAll @IntRange(max = 72) int hours) {
    List<Journey> journeys = new Chaining(Duration.ofHours(hours)).journeys(legs);

    assertThat(journeys.stream().flatMap(journey -> journey.legs().stream())).isEqualTo(legs);
  }

  @Property(tries = 300, seed = "2")
  void noStopIsLongerAndEveryBreakIs(
      @ForAll("legs") List<Leg> legs, @ForAll @IntRange(max = 72) int hours) {
    Duration longest = Duration.ofHours(hours);
    List<Journey> journeys = new Chaining(longest).journeys(legs);

    for (int i = 0; i < journeys.size(); i++) {
      assertThat(journeys.get(i).stops()).allMatch(stop -> stop.length().compareTo(longest) <= 0);
      if (i > 0) {
        Stop between = new Stop(journeys.get(i - 1).last(), journeys.get(i).first());
        assertThat(between.length()).isGreaterThan(longest);
        assertThat(journeys.get(i).before()).isEqualTo(journeys.get(i - 1).after());
      }
    }
  }

  @Property(tries = 300, seed = "3")
  void partsBeginAndEndWhereAskedAndHoldNoShorterOne(@ForAll("legs") List<Leg> legs) {
    Passages passages =
        new Passages(Where.ANYWHERE.from(Set.of("A")).to(Set.of("B")).via(List.of(Set.of("C"))));

    for (Journey journey : new Chaining(Duration.ofHours(24)).journeys(legs)) {
      for (Journey part : passages.of(journey)) {
        List<Node> nodes = part.nodes();
        List<Node> between = nodes.subList(1, nodes.size() - 1);
        assertThat(nodes.get(0).airport()).contains("A");
        assertThat(nodes.get(nodes.size() - 1).airport()).contains("B");
        assertThat(between).anyMatch(node -> node.airport().equals(Optional.of("C")));
        if (part.legs().size() > 1) {
          int last = part.legs().size() - 1;
          assertThat(passages.of(part.part(0, last - 1))).isEmpty();
          assertThat(passages.of(part.part(1, last))).isEmpty();
        }
      }
    }
  }
}
