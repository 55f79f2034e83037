package org.wheelsdown.cli.failure;

import java.io.Serial;

/** What the user can put right. The message is one sentence that says what and, at best, how. */
public final class UserMistake extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public UserMistake(String sentence) {
    super(sentence);
  }
}
