package org.wheelsdown.casework.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * Where what is in a pack comes from, and by what it was worked out.
 *
 * @param program name and version
 * @param engine name and version of the database
 * @param day as of which the case is told
 * @param isWhole whether all files that had been imported are in the pack; else absences rest on
 *     more than it has
 * @param evidence in the order in which it is to be brought into a workspace
 */
public record Provenance(
    String program, String engine, LocalDate day, boolean isWhole, List<Evidence> evidence) {
  public Provenance {
    evidence = List.copyOf(evidence);
  }
}
