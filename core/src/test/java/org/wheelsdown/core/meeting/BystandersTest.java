package org.wheelsdown.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.aircraft.AircraftKind;

class BystandersTest {
  private static final double DAYS = 14;

  /** Six others: 15 pairs, of which those of 10, 11 and 12 overlap for two hours or more. */
  private static final List<OnTheGround> OTHERS =
      List.of(
          Stood.heard(10, 0, 5),
          Stood.heard(11, 1, 6),
          Stood.heard(12, 2, 9),
          Stood.heard(13, 30, 31),
          Stood.heard(14, 40, 41),
          Stood.heard(15, 50, 51));

  @Test
  void saysHowManyPairsOverlappedForAsLong() {
    Chance chance = chance(OTHERS, Stood.heard(1, 100, 110), Stood.heard(2, 108, 120));
    assertThat(chance)
        .isInstanceOfSatisfying(
            Chance.Share.class, share -> assertThat(share.value()).isEqualTo(4 / 16.0));
    assertThat(chance.inWords())
        .isEqualTo(
            "4 of 16 pairs of military transports that were at SVMI in these 14 days, one of this"
                + " meeting among them, overlapped there for 2 h or more: 25 %");
  }

  @Test
  void ofTooFewNothingIsSaid() {
    assertThat(chance(OTHERS.subList(0, 3), Stood.heard(1, 0, 10), Stood.heard(2, 0, 9)).inWords())
        .isEqualTo("unknown: only 3 other military transports were at SVMI in these 14 days");
  }

  @Test
  void onlyAircraftOfTheirClassesCount() {
    OnTheGround large = Stood.of(1, Stood.LARGE, 0, 0, 10, 10, 1);
    assertThat(chance(OTHERS, large, Stood.heard(2, 0, 9)).inWords())
        .isEqualTo(
            "unknown: only 6 other government wide-body aircraft and military transports were at"
                + " SVMI in these 14 days");
  }

  @Test
  void withoutATypeOrALengthNothingIsSaid() {
    AircraftClass none = new AircraftClass(AircraftKind.UNKNOWN, Optional.empty());
    assertThat(chance(OTHERS, Stood.of(1, none, 0, 0, 9, 9, 1), Stood.heard(2, 0, 9)).inWords())
        .startsWith("unknown: no document tells the type");
    assertThat(
            chance(OTHERS, Stood.of(1, Stood.TRANSPORT, 0, 0, 9, 20, 1), Stood.heard(2, 18, 20))
                .inWords())
        .startsWith("unknown: they need not have been there together");
  }

  @Test
  void whereEverybodyWasAskedAboutTheMeetingItselfIsNotCountedTwice() {
    assertThat(chance(OTHERS, OTHERS.get(0), OTHERS.get(1)).inWords()).startsWith("2 of 15 pairs");
  }

  @Test
  void ofVeryManySomeAreDrawn() {
    List<OnTheGround> crowd = crowd(1_000, new Random(5));
    assertThat(chance(crowd, Stood.heard(5_001, 0, 4), Stood.heard(5_002, 0, 4)).inWords())
        .contains(" of 44,851 pairs of military transports (300 drawn from 1,000) that were");
  }

  @Property(tries = 100, seed = "20190123")
  void isAChanceWhateverTheOrder(@ForAll @IntRange(min = 5, max = 40) int size, @ForAll int seed) {
    List<OnTheGround> crowd = new ArrayList<>(crowd(size, new Random(seed)));
    OnTheGround one = Stood.heard(5_001, 0, 40);
    OnTheGround other = Stood.heard(5_002, 20, 60);
    Chance chance = chance(crowd, one, other);
    Collections.shuffle(crowd, new Random(seed));
    assertThat(chance(crowd, other, one)).isEqualTo(chance);
    assertThat(chance)
        .isInstanceOfSatisfying(
            Chance.Share.class,
            share -> assertThat(share.value()).isPositive().isLessThanOrEqualTo(1));
  }

  /**
   * Aircraft that come and go each by itself: of 4,000 pairs, one in ten may be told to be one in
   * ten by chance, and so on. A pair that never met counts as the commonest thing there is.
   */
  @Test
  void amongAircraftThatHaveNothingToDoWithEachOtherASmallChanceIsAsRareAsItSays() {
    Random random = new Random(20190123);
    int tries = 4_000;
    double[] values =
        IntStream.range(0, tries).mapToDouble(each -> ofSomePair(random)).sorted().toArray();
    for (double level : new double[] {0.02, 0.05, 0.1, 0.2}) {
      long below = IntStream.range(0, tries).filter(i -> values[i] <= level).count();
      double deviation = Math.sqrt(level * (1 - level) / tries);
      assertThat((double) below / tries)
          .as("told %s", level)
          .isBetween(level * 0.8 - 3 * deviation, level + 3 * deviation);
    }
  }

  private static double ofSomePair(Random random) {
    List<OnTheGround> crowd = crowd(20, random);
    List<OnTheGround> own = crowd.stream().filter(each -> each.address().code() < 2).toList();
    List<OnTheGround> others = crowd.stream().filter(each -> each.address().code() >= 2).toList();
    return Meetings.of(own, Duration.ZERO).meetings().stream()
        .mapToDouble(each -> value(new Bystanders("SVMI", 14, others).of(each)))
        .min()
        .orElse(1);
  }

  private static double value(Chance chance) {
    return chance instanceof Chance.Share share ? share.value() : 1;
  }

  /** Each comes one to four times, at any time, and stays for an hour to two days. */
  private static List<OnTheGround> crowd(int size, Random random) {
    List<OnTheGround> stays = new ArrayList<>();
    for (int aircraft = 0; aircraft < size; aircraft++) {
      int visits = 1 + random.nextInt(4);
      for (int visit = 0; visit < visits; visit++) {
        double from = random.nextDouble() * DAYS * 24;
        stays.add(Stood.heard(aircraft, from, from + Math.exp(random.nextDouble() * 3.87)));
      }
    }
    return stays;
  }

  private static Chance chance(List<OnTheGround> others, OnTheGround... met) {
    Meeting meeting = Meetings.of(List.of(met), Duration.ZERO).meetings().get(0);
    return new Bystanders("SVMI", 14, others).of(meeting);
  }
}
