package org.wheelsdown.store.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.meeting.Meeting;
import org.wheelsdown.core.meeting.Meetings;
import org.wheelsdown.core.meeting.OnTheGround;

/**
 * A meeting, with the stays that it is made of, by when they began.
 *
 * @param stays two or more, at one airport
 */
record Found(Meeting meeting, List<NamedStay> stays) {

  /** The meetings with their stays. */
  static List<Found> of(Meetings meetings, List<NamedStay> stays) {
    Map<OnTheGround, NamedStay> named = new HashMap<>();
    stays.forEach(each -> named.put(each.stay(), each));
    return meetings.meetings().stream().map(each -> of(each, named)).toList();
  }

  private static Found of(Meeting meeting, Map<OnTheGround, NamedStay> named) {
    return new Found(
        meeting,
        meeting.aircraft().stream()
            .flatMap(each -> Stream.ofNullable(named.get(each)))
            .sorted(
                Comparator.comparing((NamedStay each) -> each.stay().arrived().middle())
                    .thenComparing(each -> each.stay().address()))
            .toList());
  }

  String airport() {
    return stays.get(0).airport();
  }

  /** What is said of each aircraft, with commas between them. */
  String each(Function<NamedStay, String> text) {
    return stays.stream().map(text).collect(Collectors.joining(", "));
  }

  /** What is said of any of them, each text once. */
  String any(Function<NamedStay, String> text) {
    return stays.stream()
        .map(text)
        .filter(said -> !said.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
