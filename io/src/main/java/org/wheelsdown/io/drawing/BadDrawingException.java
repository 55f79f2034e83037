package org.wheelsdown.io.drawing;

import java.io.Serial;

/** A file draws no place. The message says in one sentence what is wrong, and where. */
public final class BadDrawingException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  BadDrawingException(String sentence) {
    super(sentence);
  }
}
