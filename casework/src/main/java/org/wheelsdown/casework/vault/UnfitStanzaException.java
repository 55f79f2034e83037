package org.wheelsdown.casework.vault;

import java.io.Serial;
import java.security.GeneralSecurityException;

/** The head of an age file asks for something else than a passphrase, or for too much work. */
final class UnfitStanzaException extends GeneralSecurityException {
  @Serial private static final long serialVersionUID = 1;

  UnfitStanzaException(String sentence) {
    super(sentence);
  }
}
