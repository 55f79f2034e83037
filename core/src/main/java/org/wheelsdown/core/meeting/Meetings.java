package org.wheelsdown.core.meeting;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wheelsdown.core.meeting.Meeting.Certainty;

/**
 * The meetings of some aircraft at one airport.
 *
 * @param meetings in order of time
 * @param leftOut how many more there are, all shorter than these
 */
public record Meetings(List<Meeting> meetings, long leftOut) {
  /**
   * Most meetings that are told of one airport. Where many aircraft come and go there can be nearly
   * as many as there are pairs of stays.
   */
  public static final int MOST = 500;

  private static final Comparator<Meeting> LONGEST_FIRST =
      Comparator.comparing((Meeting each) -> each.time().length())
          .reversed()
          .thenComparing(Meeting.IN_ORDER);

  public Meetings {
    meetings = List.copyOf(meetings);
  }

  /**
   * Finds them, whatever the order of the stays. One row is what is sure; what is only possible is
   * a row of its own where the same aircraft have no sure time together.
   *
   * @param stays at the airport, of all aircraft that are asked about
   * @param least shorter meetings are left out
   */
  public static Meetings of(List<OnTheGround> stays, Duration least) {
    Gatherings sure = new Gatherings(stays, OnTheGround::surely, least, set -> true, MOST);
    Gatherings possible =
        new Gatherings(stays, OnTheGround::possibly, least, set -> !isSure(set, least), MOST);
    List<Meeting> longest =
        Stream.concat(
                sure.longest().stream().map(Meetings::sure),
                possible.longest().stream().map(Meetings::possible))
            .distinct()
            .sorted(LONGEST_FIRST)
            .limit(MOST)
            .sorted(Meeting.IN_ORDER)
            .toList();
    return new Meetings(longest, sure.found() + possible.found() - longest.size());
  }

  /** Looked at first is whether all is exact, which it mostly is, and then was found as sure. */
  private static boolean isSure(List<Gatherings.Present> set, Duration least) {
    return set.stream().allMatch(each -> each.stay().isExact())
        || Stretch.common(set.stream().map(each -> each.stay().surely()))
            .filter(time -> time.length().compareTo(least) >= 0)
            .isPresent();
  }

  private static Meeting sure(List<OnTheGround> set) {
    boolean isHeard = set.stream().allMatch(each -> each.probability() == 1);
    return new Meeting(
        set,
        isHeard ? Certainty.CERTAIN : Certainty.INFERRED,
        common(set, OnTheGround::surely),
        common(set, OnTheGround::possibly));
  }

  private static Meeting possible(List<OnTheGround> set) {
    Stretch longest = common(set, OnTheGround::possibly);
    return new Meeting(set, Certainty.POSSIBLE, longest, longest);
  }

  private static Stretch common(
      List<OnTheGround> set, Function<OnTheGround, Optional<Stretch>> time) {
    return Stretch.common(set.stream().map(time)).orElseThrow();
  }
}
