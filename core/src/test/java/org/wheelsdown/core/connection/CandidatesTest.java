package org.wheelsdown.core.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.connection.Onward.Landing;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;

class CandidatesTest {
  private static final Instant LANDED = Instant.parse("2019-01-24T04:35:00Z");
  private static final Arrival ARRIVAL = new Arrival(new Address(1), "MUHA", Interval.at(LANDED));
  private static final Changing USUAL = new Changing(Changing.USUAL_LEAST, Duration.ofDays(2));
  private static final Route DAILY = new Route(14, 14);
  private static final Route ONCE = new Route(1, 14);
  private static final AircraftClass AIRLINER = of(AircraftKind.AIRLINER, Category.CIVIL);
  private static final AircraftClass BUSINESS_JET = of(AircraftKind.BUSINESS_JET, Category.CIVIL);
  private static final AircraftClass TANKER = of(AircraftKind.WIDE_BODY, Category.MILITARY);

  @Test
  void aLaterCriterionDecidesOnlyBetweenEquals() {
    List<Onward> bestFirst =
        List.of(
            flight(10, AIRLINER, "MUHA", 20, Landing.OBSERVED, DAILY),
            flight(11, AIRLINER, "MUHA", 30, Landing.OBSERVED, DAILY),
            flight(12, AIRLINER, "MUHA", 2, Landing.OBSERVED, ONCE),
            flight(13, BUSINESS_JET, "MUHA", 2, Landing.OBSERVED, DAILY),
            flight(14, TANKER, "MUHA", 2, Landing.OBSERVED, DAILY),
            flight(15, AIRLINER, "MUHA", 2, Landing.INFERRED, DAILY),
            flight(16, AIRLINER, "MUHA", 2, Landing.POSSIBLE, DAILY));
    List<Onward> shuffled = new ArrayList<>(bestFirst);
    Collections.shuffle(shuffled, new Random(3));
    Candidates candidates = Candidates.after(ARRIVAL, shuffled, USUAL);
    assertThat(candidates.candidates()).extracting(Candidate::onward).isEqualTo(bestFirst);
    assertThat(candidates.candidates())
        .extracting(each -> each.rank().orElse(0))
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void everyOneSaysWhyItRanks() {
    assertThat(only(flight(10, AIRLINER, "MUHA", 9, Landing.OBSERVED, DAILY)).reason())
        .isEqualTo(
            "heard to land there; of a kind that airlines fly; regular, flown 14 times by such"
                + " aircraft in 14 days of data; from the same airport");
    assertThat(only(flight(10, TANKER, "MUPB", 9, Landing.INFERRED, ONCE)).reason())
        .isEqualTo(
            "inferred to have landed there (90 %); of no kind that is known to sell seats; not"
                + " regular, flown once by such aircraft in 14 days of data; from another airport"
                + " of the city, MUPB");
    assertThat(only(flight(10, BUSINESS_JET, "MUHA", 9, Landing.POSSIBLE, ONCE)).reason())
        .startsWith("weak: its landing is unknown, and may have been there (40 %); of a kind with");
  }

  @Test
  void whatLeftTooSoonIsToldWithoutARank() {
    Candidate soon = only(flight(10, AIRLINER, "MUHA", 0.5, Landing.OBSERVED, DAILY));
    assertThat(soon.rank()).isEqualTo(OptionalInt.empty());
    assertThat(soon.reason())
        .isEqualTo(
            "left too soon: 30 min after the landing at the most, where a change takes 45 min from"
                + " the same airport");
    assertThat(only(flight(10, AIRLINER, "MUPB", 1.9, Landing.OBSERVED, DAILY)).reason())
        .contains("where a change takes 120 min from another airport of the city");
    assertThat(only(flight(10, AIRLINER, "MUHA", 0.75, Landing.OBSERVED, DAILY)).rank())
        .hasValue(1);
  }

  @Test
  void beforeTheLandingAndLongAfterItNobodyChanges() {
    List<Onward> others =
        List.of(
            flight(10, AIRLINER, "MUHA", -0.1, Landing.OBSERVED, DAILY),
            flight(11, AIRLINER, "MUHA", 48.1, Landing.OBSERVED, DAILY),
            flight(1, AIRLINER, "MUHA", 5, Landing.OBSERVED, DAILY));
    assertThat(Candidates.after(ARRIVAL, others, USUAL).candidates()).isEmpty();
  }

  @Test
  void aLandingInAWideTimeLeavesMoreOpen() {
    Arrival vague =
        new Arrival(new Address(1), "MUHA", new Interval(LANDED, LANDED.plusSeconds(7_200)));
    Candidates candidates =
        Candidates.after(
            vague, List.of(flight(10, AIRLINER, "MUHA", 1, Landing.OBSERVED, DAILY)), USUAL);
    assertThat(candidates.candidates().get(0).rank()).hasValue(1);
    assertThat(candidates.candidates().get(0).between()).isEqualTo(Duration.ZERO);
  }

  @Test
  void ofVeryManyTheBestAreTold() {
    List<Onward> many =
        IntStream.range(10, 90)
            .mapToObj(i -> flight(i, AIRLINER, "MUHA", 1 + i / 10.0, Landing.OBSERVED, DAILY))
            .toList();
    Candidates candidates = Candidates.after(ARRIVAL, many, USUAL);
    assertThat(candidates.candidates()).hasSize(Candidates.MOST);
    assertThat(candidates.leftOut()).isEqualTo(30);
  }

  @Test
  void regularIsTwiceAndOnceAWeek() {
    assertThat(new Route(1, 1).isRegular()).isFalse();
    assertThat(new Route(2, 14).isRegular()).isTrue();
    assertThat(new Route(3, 28).isRegular()).isFalse();
    assertThat(new Route(0, 28).inWords()).startsWith("flown never");
  }

  @Property(tries = 200, seed = "20190123")
  void theOrderOfTheFlightsDoesNotMatter(@ForAll("flights") List<Onward> flights) {
    List<Onward> shuffled = new ArrayList<>(flights);
    Collections.shuffle(shuffled, new Random(7));
    Candidates candidates = Candidates.after(ARRIVAL, shuffled, USUAL);
    assertThat(candidates).isEqualTo(Candidates.after(ARRIVAL, flights, USUAL));
    assertThat(candidates.candidates())
        .allSatisfy(
            each -> assertThat(each.between()).isBetween(Duration.ZERO, Duration.ofDays(2)));
  }

  @Provide
  Arbitrary<List<Onward>> flights() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            Arbitraries.of(AIRLINER, BUSINESS_JET, TANKER),
            Arbitraries.of("MUHA", "MUPB"),
            Arbitraries.doubles().between(-2, 50).ofScale(1),
            Arbitraries.of(Landing.values()),
            Arbitraries.of(DAILY, ONCE))
        .as(CandidatesTest::flight)
        .list()
        .ofMaxSize(20);
  }

  private static Candidate only(Onward onward) {
    return Candidates.after(ARRIVAL, List.of(onward), USUAL).candidates().get(0);
  }

  private static Onward flight(
      int aircraft,
      AircraftClass aircraftClass,
      String airport,
      double hours,
      Landing landing,
      Route route) {
    Interval tookOff = Interval.at(LANDED.plusSeconds(Math.round(hours * 3600)));
    double probability =
        switch (landing) {
          case OBSERVED -> 1;
          case INFERRED -> 0.9;
          case POSSIBLE -> 0.4;
        };
    return new Onward(
        new Address(aircraft),
        aircraftClass,
        airport,
        tookOff,
        "SVMI",
        landing,
        probability,
        route);
  }

  private static AircraftClass of(AircraftKind kind, Category category) {
    return new AircraftClass(kind, Optional.of(category));
  }
}
