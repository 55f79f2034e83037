package org.wheelsdown.core.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/**
 * One hour of UTC.
 *
 * @param number hours since 1970
 */
public record Hour(long number) implements Comparable<Hour> {
  /** Hours in a day. */
  public static final int A_DAY = 24;

  private static final long MICROS = TimeUnit.HOURS.toMicros(1);

  /**
   * The hour that a time lies in.
   *
   * @param micros since 1970 UTC
   */
  public static Hour of(long micros) {
    return new Hour(Math.floorDiv(micros, MICROS));
  }

  /** The hour that a moment lies in. */
  public static Hour of(Instant moment) {
    return new Hour(Math.floorDiv(moment.getEpochSecond(), TimeUnit.HOURS.toSeconds(1)));
  }

  /** The last hour of which anything lies before a moment. */
  public static Hour before(Instant moment) {
    return of(moment.minusNanos(1));
  }

  /** When it begins. */
  public Instant start() {
    return Instant.ofEpochSecond(TimeUnit.HOURS.toSeconds(number));
  }

  /** When it begins, in microseconds since 1970 UTC. */
  public long micros() {
    return number * MICROS;
  }

  /** The UTC day that it belongs to. */
  public LocalDate day() {
    return LocalDate.ofInstant(start(), ZoneOffset.UTC);
  }

  /** Which one of its day it is, 0 to 23. */
  public int ofDay() {
    return (int) Math.floorMod(number, (long) A_DAY);
  }

  /** The hour after it. */
  public Hour next() {
    return new Hour(number + 1);
  }

  @Override
  public int compareTo(Hour other) {
    return Long.compare(number, other.number);
  }
}
