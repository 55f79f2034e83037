package org.wheelsdown.core.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wheelsdown.core.position.Address;

/**
 * Finds the times for which two or more aircraft were at one airport, each as long as it can be
 * with these aircraft. It goes through the stays as they begin, and keeps those under way with the
 * last to end first: the aircraft that are all there until some time are then always the first few.
 */
final class Gatherings {
  private static final Comparator<Stretch> SHORTEST_FIRST =
      Comparator.comparing(Stretch::length)
          .thenComparing(Stretch::since, Comparator.reverseOrder());

  private static final Comparator<OnTheGround> BY_AIRCRAFT =
      Comparator.comparing(OnTheGround::address).thenComparing(OnTheGround::toString);

  /** One stay, with the time for which it counts. */
  record Present(OnTheGround stay, Stretch time) {}

  private final List<Present> inOrder;
  private final Duration least;
  private final Predicate<List<Present>> which;
  private final int most;
  private final PriorityQueue<Stretch> longest = new PriorityQueue<>(SHORTEST_FIRST);
  private long found;

  /**
   * @param time for which a stay counts; it does not where that is empty
   * @param least shorter times are left out
   * @param which sets of stays count
   * @param most how many are kept: the longest
   */
  Gatherings(
      Collection<OnTheGround> stays,
      Function<OnTheGround, Optional<Stretch>> time,
      Duration least,
      Predicate<List<Present>> which,
      int most) {
    this.inOrder =
        stays.stream()
            .flatMap(stay -> time.apply(stay).map(each -> new Present(stay, each)).stream())
            .sorted(Comparator.comparing(each -> each.time().since()))
            .toList();
    this.least = least;
    this.which = which;
    this.most = most;
    goThrough();
  }

  /** How many there are. */
  long found() {
    return found;
  }

  /** The aircraft of each of the longest, by address; one that is there twice stands once. */
  List<List<OnTheGround>> longest() {
    return longest.stream().map(this::throughout).distinct().toList();
  }

  private void goThrough() {
    List<Present> present = new ArrayList<>();
    int next = 0;
    while (next < inOrder.size()) {
      Stretch first = inOrder.get(next).time();
      present.removeIf(each -> !each.time().until().isAfter(first.since()));
      int newcomer = Integer.MAX_VALUE;
      while (next < inOrder.size() && inOrder.get(next).time().since().equals(first.since())) {
        newcomer = Math.min(newcomer, add(inOrder.get(next), present));
        next++;
      }
      lookAtThoseWith(newcomer, present, first);
    }
  }

  /** Puts one among those that are there, the last to leave first, and says where. */
  private static int add(Present newcomer, List<Present> present) {
    int place = 0;
    while (place < present.size()
        && !present.get(place).time().until().isBefore(newcomer.time().until())) {
      place++;
    }
    present.add(place, newcomer);
    return place;
  }

  /** For each time at which somebody leaves: those that are there from now until then. */
  private void lookAtThoseWith(int newcomer, List<Present> present, Stretch now) {
    for (int last = Math.max(1, newcomer); last < present.size(); last++) {
      Stretch time = new Stretch(now.since(), present.get(last).time().until());
      boolean isAll =
          last + 1 == present.size() || present.get(last + 1).time().until().isBefore(time.until());
      if (isAll && time.length().compareTo(least) >= 0) {
        look(time, present.subList(0, last + 1));
      }
    }
  }

  private void look(Stretch time, List<Present> there) {
    Address first = there.get(0).stay().address();
    boolean isOne = there.stream().allMatch(each -> each.stay().address().equals(first));
    if (!isOne && which.test(there)) {
      found++;
      longest.add(time);
      if (longest.size() > most) {
        longest.remove();
      }
    }
  }

  private List<OnTheGround> throughout(Stretch time) {
    Set<Address> named = new HashSet<>();
    return inOrder.stream()
        .filter(each -> each.time().contains(time))
        .map(Present::stay)
        .sorted(BY_AIRCRAFT)
        .filter(stay -> named.add(stay.address()))
        .toList();
  }
}
