package org.wheelsdown.casework.folder;

import java.io.Serial;

/** A case cannot be worked with as it is. The message is one sentence that says why. */
public class CaseException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  CaseException(String sentence) {
    super(sentence);
  }
}
