package org.wheelsdown.store.overflight;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;

/**
 * Days on which one aircraft was heard in or near the area, without a day between them on which it
 * was not.
 *
 * @param first the first of the days
 * @param last the last of the days
 * @param isBegun whether the aircraft was heard there on the day before as well
 * @param goesOn whether the aircraft was heard there on the day after as well
 * @param positions about how many will be read
 */
record Piece(
    Address address,
    LocalDate first,
    LocalDate last,
    boolean isBegun,
    boolean goesOn,
    long positions) {
  /** Microseconds: what lies right before and after a stretch says where the border was crossed. */
  private static final long BESIDE = TimeUnit.MINUTES.toMicros(15);

  /** Microseconds: longer than anybody flies. */
  private static final long DAY = TimeUnit.DAYS.toMicros(1);

  /** The first microsecond since 1970 UTC that is read. */
  long readFrom() {
    return start() - (isBegun ? DAY : BESIDE);
  }

  /** The first one that is no longer read. */
  long readUntil() {
    return end() + (goesOn ? DAY : BESIDE);
  }

  boolean reads(Position position) {
    return position.time() >= readFrom() && position.time() < readUntil();
  }

  /** Whether a stretch that begins then is one of this piece's, and not of the one beside it. */
  boolean owns(long micros) {
    return (!isBegun || micros >= start()) && (!goesOn || micros < end());
  }

  private long start() {
    return TimeUnit.DAYS.toMicros(first.toEpochDay());
  }

  private long end() {
    return TimeUnit.DAYS.toMicros(last.toEpochDay() + 1);
  }
}
