package org.wheelsdown.casework.verdict;

import java.util.List;
import org.wheelsdown.casework.check.Check;

/**
 * What came of one check.
 *
 * @param command the same question as a command line, beginning with its kind
 * @param met rows that meet the conditions, the first of them
 * @param metCount how many they are
 * @param differing rows that do not, the first of them
 * @param differingCount how many they are
 * @param certainty of all rows that meet the conditions
 * @param because why the outcome is what it is, one sentence each
 * @param seeing where too little was found: what could have been seen, one sentence each
 * @param caveats of the answer, one sentence each
 */
public record CheckResult(
    Check check,
    String command,
    CheckOutcome outcome,
    List<FoundRow> met,
    long metCount,
    List<FoundRow> differing,
    long differingCount,
    Certainty certainty,
    List<String> because,
    List<String> seeing,
    List<String> caveats) {
  public CheckResult {
    met = List.copyOf(met);
    differing = List.copyOf(differing);
    because = List.copyOf(because);
    seeing = List.copyOf(seeing);
    caveats = List.copyOf(caveats);
  }
}
