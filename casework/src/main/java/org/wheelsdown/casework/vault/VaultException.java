package org.wheelsdown.casework.vault;

import java.io.Serial;

/**
 * A vault cannot be used as asked. The message is one sentence for a person. It holds nothing of
 * the vault or of a passphrase, and has no cause, as a cause might.
 */
public final class VaultException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public VaultException(String sentence) {
    super(sentence);
  }
}
