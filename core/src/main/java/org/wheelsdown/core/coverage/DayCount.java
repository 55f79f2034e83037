package org.wheelsdown.core.coverage;

import java.time.LocalDate;
import java.util.Set;

/**
 * What one source has of one UTC day.
 *
 * @param origin of the files, as told at import; days are compared with others of the same origin
 * @param aircraft addresses heard
 * @param positions as imported
 * @param folders the last two hex digits, 0 to 255, that these addresses have
 * @param hours of the day, 0 to 23, in which anybody was heard
 */
public record DayCount(
    String origin,
    LocalDate day,
    long aircraft,
    long positions,
    Set<Integer> folders,
    Set<Integer> hours) {
  public DayCount {
    folders = Set.copyOf(folders);
    hours = Set.copyOf(hours);
  }
}
