package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import org.wheelsdown.core.question.Answer;

/** A way to write an answer down. Rows are written as they come and are not kept. */
public interface Export {
  /**
   * Writes the columns and all rows of an answer, which is used up by it. Neither the answer nor
   * the writer is closed.
   *
   * @return how many rows were written
   */
  long write(Answer answer, Writer out) throws IOException;
}
