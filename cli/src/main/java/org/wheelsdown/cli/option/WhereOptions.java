package org.wheelsdown.cli.option;

import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.question.Where;

/** Options that narrow a question by places. */
public interface WhereOptions {
  /**
   * The same places, narrowed by these options.
   *
   * @param asked looks up what the user calls them
   */
  Where applied(Where where, AskedPlaces asked) throws UserMistake;
}
