package org.wheelsdown.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;

/**
 * Many aircraft, some of which are heard in each hour of the day at a town, over it or high above.
 */
final class Crowd {
  /** 0 to 255: the last two hex digits of the addresses that are to be there. */
  private final IntPredicate folders;

  private final int size;

  Crowd(int size, IntPredicate folders) {
    this.size = size;
    this.folders = folders;
  }

  /** Of one day, counted from {@link Importing#MIDNIGHT}. */
  SourceContent on(int day) {
    List<Position> heard = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      if (folders.test(number % 256)) {
        PositionBuilder builder =
            new PositionBuilder(new Address(0x100000 + number), new Origin(0, 0));
        for (int hour = number % 8; hour < 24; hour += 8) {
          heard.add(report(builder, number, day, hour));
        }
      }
    }
    return SourceContent.of("day" + day, heard);
  }

  /** On the ground at the first town, at 7,000 ft over the second, at 36,000 ft over the third. */
  private static Position report(PositionBuilder builder, int number, int day, int hour) {
    int where = number % 3;
    builder
        .time(
            (Importing.MIDNIGHT + day * Importing.DAY + hour * 3_600L + number % 3_600) * 1_000_000)
        .at(Country.TOWNS.get(where).latitude(), Country.MERIDIAN)
        .ground(where == 0 ? GroundState.GROUND : GroundState.AIRBORNE);
    if (where > 0) {
      builder.barometricAltitude(where == 1 ? 7_000 : 36_000);
    }
    return builder.build(hour);
  }
}
