package org.wheelsdown.core.flight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;

/** What must not change the flights, whatever was flown. */
class FlightInvariantsTest {
  private static final Instant START = Instant.parse("2025-02-04T19:00:00Z");
  private static final List<Airport> FIELDS =
      List.of(
          TestFields.HAVANA,
          TestFields.MIAMI,
          TestFields.LA_AURORA,
          TestFields.SAN_SALVADOR,
          TestFields.EL_ALTO,
          TestFields.VIRU_VIRU,
          TestFields.NADI,
          TestFields.APIA);

  /** What of a flight or a stay a person would notice; times relative to a start. */
  private static List<String> told(List<Position> reports, Instant start) {
    FlightHistory history = new FlightFinder(TestFields.ALL).find(reports);
    List<String> told = new ArrayList<>();
    for (Flight flight : history.flights()) {
      told.add(told(flight.takeoff(), start) + " to " + told(flight.landing(), start));
      flight.passes().forEach(p -> told.add(p.kind() + " " + since(start, p.lowest().instant())));
    }
    for (Stay stay : history.stays()) {
      told.add(
          stay.airport().ident()
              + stay.arrived().map(end -> since(start, end.when().middle()))
              + stay.departed().map(end -> since(start, end.when().middle())));
    }
    return told;
  }

  private static String told(FlightEnd end, Instant start) {
    String where = end instanceof FlightEnd.Observed seen ? seen.airport().ident() : "unknown";
    return where + " " + since(start, end.position().instant());
  }

  private static Duration since(Instant start, Instant time) {
    return Duration.between(start, time);
  }

  @Provide
  Arbitrary<List<Position>> tracks() {
    Arbitrary<List<Airport>> stops = Arbitraries.of(FIELDS).list().ofMinSize(2).ofMaxSize(4);
    Arbitrary<Double> altitudeErrors = Arbitraries.doubles().between(-800, 800);
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    Arbitrary<Integer> heardFrom = Arbitraries.of(0, 0, 300, 3000, 8000);
    return Combinators.combine(stops, altitudeErrors, flags, heardFrom)
        .as(FlightInvariantsTest::track);
  }

  private static List<Position> track(
      List<Airport> stops, double altitudeError, boolean flagged, int heardFrom) {
    Flown flown = Flown.at(stops.get(0), START, altitudeError);
    if (!flagged) {
      flown.unflagged();
    }
    flown.stand(10);
    for (Airport stop : stops.subList(1, stops.size())) {
      flown.flyTo(stop, 31_000).stand(40);
    }
    return flown.reports(p -> Float.isNaN(p.altitude()) || p.altitude() >= heardFrom);
  }

  @Property(tries = 100, seed = "1")
  void shiftedInTime(
      @ForAll("tracks") List<Position> track,
      @ForAll @LongRange(min = -5000, max = 5000) long hours) {
    List<Position> shifted =
        track.stream().map(p -> Altered.at(p, p.time() + hours * 3_600_000_000L)).toList();

    assertThat(told(shifted, START.plus(Duration.ofHours(hours)))).isEqualTo(told(track, START));
  }

  @Property(tries = 100, seed = "2")
  void importedInAnyOrder(@ForAll("tracks") List<Position> track, @ForAll Random random) {
    List<Position> reversed = new ArrayList<>(track);
    Collections.reverse(reversed);
    List<Position> shuffled = new ArrayList<>(track);
    Collections.shuffle(shuffled, random);

    assertThat(told(reversed, START)).isEqualTo(told(track, START));
    assertThat(told(shuffled, START)).isEqualTo(told(track, START));
  }

  @Property(tries = 100, seed = "3")
  void splitIntoTwoDocuments(
      @ForAll("tracks") List<Position> track, @ForAll @IntRange(max = 100) int percent) {
    int cut = track.size() * percent / 100;
    List<Position> split = new ArrayList<>(track.subList(0, cut));
    for (int i = cut; i < track.size(); i++) {
      split.add(Altered.in(track.get(i), new Origin(2, 0), i - cut));
    }

    assertThat(told(split, START)).isEqualTo(told(track, START));
  }

  @Property(tries = 100, seed = "4")
  void heardTwice(@ForAll("tracks") List<Position> track, @ForAll Random random) {
    List<Position> doubled = new ArrayList<>(track);
    for (Position position : track) {
      if (random.nextBoolean()) {
        doubled.add(Altered.in(position, new Origin(3, 0), position.row()));
      }
    }

    assertThat(told(doubled, START)).isEqualTo(told(track, START));
  }

  @Property(tries = 100, seed = "5")
  void disturbedByReportsThatCannotBe(
      @ForAll("tracks") List<Position> track, @ForAll Random random) {
    List<Position> noisy = new ArrayList<>(track);
    for (Position position : track) {
      switch (random.nextInt(40)) {
        case 0 -> noisy.add(Altered.to(position, 91 + random.nextDouble(), 0));
        case 1 -> noisy.add(Altered.to(position, Double.NaN, position.longitude()));
        case 2 -> noisy.add(Altered.to(position, position.latitude(), 1e9));
        case 3 -> noisy.add(Altered.to(Altered.at(position, position.time() + 3_000_000), 0, 0));
        case 4 -> noisy.add(Altered.at(position, Long.MIN_VALUE));
        case 5 -> noisy.add(far(position, random));
        default -> {}
      }
    }

    assertThat(told(noisy, START)).isEqualTo(told(track, START));
  }

  /** Three seconds later and hundreds of kilometres away. */
  private static Position far(Position position, Random random) {
    double latitude =
        position.latitude() + (position.latitude() > 0 ? -1 : 1) * (5 + 10 * random.nextDouble());
    return Altered.to(
        Altered.at(position, position.time() + 3_000_000), latitude, position.longitude());
  }
}
