package org.wheelsdown.casework.pack;

import java.io.Serial;

/** Something is no pack, or cannot be packed. The message is one sentence that says why. */
public final class PackException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  PackException(String sentence) {
    super(sentence);
  }
}
