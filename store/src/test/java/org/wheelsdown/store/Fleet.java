package org.wheelsdown.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;

/** Several aeroplanes over several days. */
final class Fleet {
  private final List<Position> heard = new ArrayList<>();

  Fleet(int aeroplanes, int days, long seed) {
    this(aeroplanes, days, seed, 0x3c0000);
  }

  /**
   * @param first the address of the first aeroplane: two fleets with the same one share their
   *     addresses, which makes a case of its own
   */
  Fleet(int aeroplanes, int days, long seed, int first) {
    for (int i = 0; i < aeroplanes; i++) {
      Address address = new Address(first + i * 977 + (i % 5 == 4 ? 1 << 24 : 0));
      double start = Importing.MIDNIGHT + 3_600.0 * i;
      heard.addAll(
          new Aeroplane(address, seed + i, start)
              .flyUntil(Importing.MIDNIGHT + days * (double) Importing.DAY));
    }
  }

  List<Position> heard() {
    return heard;
  }

  /** One source for each day. */
  List<SourceContent> byDay() {
    Map<Integer, List<Position>> days =
        heard.stream()
            .collect(Collectors.groupingBy(Importing::day, TreeMap::new, Collectors.toList()));
    List<SourceContent> sources = new ArrayList<>();
    days.forEach((day, positions) -> sources.add(SourceContent.of("day" + day, positions)));
    return sources;
  }

  /** Two sources, with every other position each. */
  List<SourceContent> split() {
    List<Position> even = new ArrayList<>();
    List<Position> odd = new ArrayList<>();
    for (Position position : heard) {
      (position.row() % 2 == 0 ? even : odd).add(position);
    }
    return List.of(SourceContent.of("even", even), SourceContent.of("odd", odd));
  }

  List<SourceContent> whole() {
    return List.of(SourceContent.of("whole", heard));
  }
}
