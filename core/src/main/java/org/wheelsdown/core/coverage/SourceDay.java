package org.wheelsdown.core.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.position.Address;

/**
 * What there is of one UTC day.
 *
 * @param aircraft addresses heard
 * @param positions as imported
 * @param missingFolders last two hex digits, 0 to 255, of which no address was heard although there
 *     should be many: archives have one folder for each
 * @param silentHours of the day, 0 to 23, in which nobody at all was heard; empty where too few
 *     aircraft were imported to tell
 * @param reasons why the day is not complete, in words, such as {@code 122 of 256 folders}; empty
 *     for a complete one
 */
public record SourceDay(
    LocalDate day,
    Completeness completeness,
    long aircraft,
    long positions,
    Set<Integer> missingFolders,
    Set<Integer> silentHours,
    List<String> reasons) {
  public SourceDay {
    missingFolders = Set.copyOf(missingFolders);
    silentHours = Set.copyOf(silentHours);
    reasons = List.copyOf(reasons);
  }

  /** A day of which nothing was imported. */
  public static SourceDay missing(LocalDate day) {
    return new SourceDay(
        day, Completeness.MISSING, 0, 0, Set.of(), Set.of(), List.of("no such day"));
  }

  /** Whether the folder in which archives keep an aircraft is among those that are there. */
  public boolean holdsFolderOf(Address aircraft) {
    return !missingFolders.contains(SourceDays.folderOf(aircraft));
  }

  /** Why it is not complete, in words. */
  public String reason() {
    return String.join(", ", reasons);
  }
}
