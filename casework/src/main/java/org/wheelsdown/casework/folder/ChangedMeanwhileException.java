package org.wheelsdown.casework.folder;

import java.io.Serial;

/** Somebody else has changed the case since it was read, so what was to be written was not. */
public final class ChangedMeanwhileException extends CaseException {
  @Serial private static final long serialVersionUID = 1;

  ChangedMeanwhileException(String file) {
    super(
        file
            + " has changed since it was read; look at what is new there and then repeat the"
            + " change.");
  }
}
