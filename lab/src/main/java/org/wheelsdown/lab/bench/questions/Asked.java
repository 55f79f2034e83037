package org.wheelsdown.lab.bench.questions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question that is measured.
 *
 * @param command as a user types it, word by word, without the name of the program
 * @param ours what that asks of a workspace
 * @param sql the same in PostgreSQL's words, in one statement or several; each row begins with the
 *     key of {@code ours}
 * @param less what of the answer PostgreSQL is not asked for
 */
record Asked(List<String> command, Inquiry ours, String sql, String less) {

  /** The command in a line, as it would be typed. */
  String name() {
    return command.stream()
        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
        .collect(Collectors.joining(" "));
  }
}
