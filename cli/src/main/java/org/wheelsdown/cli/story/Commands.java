package org.wheelsdown.cli.story;

import java.io.IOException;
import java.util.List;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.asking.MisreadQuestionException;

/** The command line, to be used as a user would. */
public interface Commands {
  /**
   * Runs a command and shows what comes of it.
   *
   * @param words those after {@code wheelsdown}
   * @return its exit code
   */
  int run(List<String> words);

  /** What the command that answers a question would ask. */
  Question question(List<String> words) throws IOException, MisreadQuestionException;
}
