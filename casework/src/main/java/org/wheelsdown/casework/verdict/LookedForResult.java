package org.wheelsdown.casework.verdict;

import java.util.List;
import org.wheelsdown.casework.claim.LookedFor;

/**
 * What was found of what was looked for.
 *
 * @param command the question as a command line, beginning with its kind
 * @param rows the first of them
 * @param count how many there are
 * @param seeing where there are none: what could have been seen, one sentence each
 * @param caveats of the answer, one sentence each
 */
public record LookedForResult(
    LookedFor lookedFor,
    String command,
    List<FoundRow> rows,
    long count,
    List<String> seeing,
    List<String> caveats) {
  public LookedForResult {
    rows = List.copyOf(rows);
    seeing = List.copyOf(seeing);
    caveats = List.copyOf(caveats);
  }
}
