package org.wheelsdown.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.meeting.Meeting.Certainty;

class MeetingsTest {
  @Test
  void aThirdOneMakesAShorterMeetingOfItsOwn() {
    List<OnTheGround> stays =
        List.of(Stood.heard(1, 0, 100), Stood.heard(2, 10, 110), Stood.heard(3, 40, 42));
    assertThat(told(Meetings.of(stays, Duration.ZERO)))
        .containsExactly("[1, 2] 10-100 CERTAIN", "[1, 2, 3] 40-42 CERTAIN");
  }

  @Test
  void whoeverLeavesAsAnotherComesDoesNotMeet() {
    assertThat(
            told(Meetings.of(List.of(Stood.heard(1, 0, 5), Stood.heard(2, 5, 9)), Duration.ZERO)))
        .isEmpty();
  }

  @Test
  void oneAddressDoesNotMeetItself() {
    List<OnTheGround> stays =
        List.of(Stood.heard(1, 0, 5), Stood.heard(1, 3, 9), Stood.heard(2, 4, 6));
    assertThat(Meetings.of(stays, Duration.ZERO).meetings())
        .allSatisfy(each -> assertThat(each.aircraft()).hasSize(2));
  }

  @Test
  void shorterOnesThanAskedForAreLeftOut() {
    List<OnTheGround> stays = List.of(Stood.heard(1, 0, 5), Stood.heard(2, 3, 9));
    assertThat(told(Meetings.of(stays, Stood.hours(2)))).hasSize(1);
    assertThat(told(Meetings.of(stays, Stood.hours(2.01)))).isEmpty();
  }

  @Test
  void whatIsSureCountsAndTheRestIsPossible() {
    OnTheGround open = Stood.of(1, Stood.TRANSPORT, 0, 4, 8, 12, 0.9);
    assertThat(told(Meetings.of(List.of(open, Stood.heard(2, 3, 9)), Duration.ZERO)))
        .containsExactly("[1, 2] 4-8 INFERRED");
    assertThat(told(Meetings.of(List.of(open, Stood.heard(2, 9, 20)), Duration.ZERO)))
        .containsExactly("[1, 2] 9-12 POSSIBLE");
    Meeting meeting =
        Meetings.of(List.of(open, Stood.heard(2, 3, 9)), Duration.ZERO).meetings().get(0);
    assertThat(meeting.probability()).isEqualTo(0.9);
    assertThat(meeting.longest()).isEqualTo(new Stretch(Stood.at(3), Stood.at(9)));
    assertThat(meeting.likely()).isEqualTo(Stood.hours(6));
  }

  @Test
  void oneThatIsNeverSurelyThereCanStillHaveBeen() {
    OnTheGround any = Stood.of(1, Stood.TRANSPORT, 0, 10, 1, 12, 0.8);
    assertThat(told(Meetings.of(List.of(any, Stood.heard(2, 3, 9)), Duration.ZERO)))
        .containsExactly("[1, 2] 3-9 POSSIBLE");
  }

  @Test
  void aCrowdIsToldByItsLongestMeetings() {
    List<OnTheGround> crowd =
        IntStream.range(0, 120)
            .mapToObj(i -> Stood.heard(i, i * 0.1, 100 + i * 0.1 * (i % 7)))
            .toList();
    Meetings meetings = Meetings.of(crowd, Duration.ZERO);
    assertThat(meetings.meetings()).hasSize(Meetings.MOST);
    assertThat(meetings.leftOut()).isPositive();
    assertThat(meetings.meetings()).isSortedAccordingTo(Meeting.IN_ORDER);
  }

  /** Compares with looking at every set of aircraft there is. */
  @Property(tries = 300, seed = "20190123")
  void findsEverySetThatNobodyElseWasWith(@ForAll("stays") List<OnTheGround> stays) {
    assertThat(told(Meetings.of(stays, Duration.ofHours(1))))
        .containsExactlyInAnyOrderElementsOf(slowly(stays, Duration.ofHours(1)));
  }

  @Property(tries = 200, seed = "20190123")
  void theOrderOfTheStaysDoesNotMatter(@ForAll("vagueStays") List<OnTheGround> stays) {
    List<OnTheGround> shuffled = new ArrayList<>(stays);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(Meetings.of(shuffled, Duration.ZERO)).isEqualTo(Meetings.of(stays, Duration.ZERO));
  }

  @Property(tries = 200, seed = "20190123")
  void noSetIsToldTwiceAsSureAndAsPossible(@ForAll("vagueStays") List<OnTheGround> stays) {
    List<Meeting> meetings = Meetings.of(stays, Duration.ZERO).meetings();
    assertThat(meetings.stream().map(Meeting::aircraft)).doesNotHaveDuplicates();
    assertThat(meetings)
        .allSatisfy(
            each -> {
              assertThat(each.longest().contains(each.time())).isTrue();
              assertThat(each.likely()).isBetween(Duration.ZERO, each.longest().length());
            });
  }

  @Provide
  Arbitrary<List<OnTheGround>> stays() {
    Arbitrary<int[]> times = Arbitraries.integers().between(0, 30).array(int[].class).ofSize(2);
    return times.list().ofMinSize(2).ofMaxSize(7).map(MeetingsTest::numbered);
  }

  private static List<OnTheGround> numbered(List<int[]> times) {
    return IntStream.range(0, times.size())
        .mapToObj(i -> Stood.heard(i, times.get(i)[0], times.get(i)[0] + 1 + times.get(i)[1] / 3))
        .toList();
  }

  @Provide
  Arbitrary<List<OnTheGround>> vagueStays() {
    Arbitrary<IntFunction<OnTheGround>> stay =
        Combinators.combine(
                Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(-3, 20),
                Arbitraries.integers().between(0, 6),
                Arbitraries.of(1.0, 0.9))
            .as(
                (from, vague, length, open, probability) ->
                    vague(from, vague, Math.max(from, from + vague + length), open, probability));
    return stay.list()
        .ofMinSize(2)
        .ofMaxSize(9)
        .map(all -> IntStream.range(0, all.size()).mapToObj(i -> all.get(i).apply(i)).toList());
  }

  private static IntFunction<OnTheGround> vague(
      int from, int vague, int until, int open, double probability) {
    return aircraft ->
        Stood.of(aircraft, Stood.TRANSPORT, from, from + vague, until, until + open, probability);
  }

  private static List<String> slowly(List<OnTheGround> stays, Duration least) {
    List<String> told = new ArrayList<>();
    for (int bits = 0; bits < 1 << stays.size(); bits++) {
      Set<OnTheGround> set = new HashSet<>();
      for (int i = 0; i < stays.size(); i++) {
        if ((bits >> i & 1) == 1) {
          set.add(stays.get(i));
        }
      }
      Optional<Stretch> common =
          set.size() < 2 ? Optional.empty() : Stretch.common(set.stream().map(OnTheGround::surely));
      common
          .filter(time -> time.length().compareTo(least) >= 0)
          .filter(
              time ->
                  stays.stream()
                      .filter(other -> !set.contains(other))
                      .flatMap(other -> other.surely().stream())
                      .noneMatch(other -> other.contains(time)))
          .ifPresent(time -> told.add(told(set.stream(), time, Certainty.CERTAIN)));
    }
    return told;
  }

  private static List<String> told(Meetings meetings) {
    return meetings.meetings().stream()
        .map(each -> told(each.aircraft().stream(), each.time(), each.certainty()))
        .toList();
  }

  private static String told(Stream<OnTheGround> aircraft, Stretch time, Certainty certainty) {
    List<Integer> numbers =
        aircraft.map(each -> each.address().code()).sorted().collect(Collectors.toList());
    return "%s %d-%d %s".formatted(numbers, hours(time.since()), hours(time.until()), certainty);
  }

  private static long hours(Instant time) {
    return Duration.between(Stood.START, time).toHours();
  }
}
