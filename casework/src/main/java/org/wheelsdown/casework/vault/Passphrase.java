package org.wheelsdown.casework.vault;

import java.util.Arrays;

/** What opens a vault. It is zeroed when it is closed. */
public final class Passphrase implements AutoCloseable {
  /** Four words from a list of a few thousand have as many characters at least. */
  private static final int LONG_ENOUGH = 16;

  private final Secret secret;

  private Passphrase(Secret secret) {
    this.secret = secret;
  }

  /**
   * Takes the secret over.
   *
   * @throws VaultException if it is empty
   */
  public static Passphrase of(Secret secret) throws VaultException {
    if (secret.isEmpty()) {
      throw new VaultException("The passphrase is empty; a vault needs one.");
    }
    return new Passphrase(secret);
  }

  /** Whether somebody who has the file may well find it by trying. */
  public boolean isShort() {
    return secret.text().length < LONG_ENOUGH;
  }

  public boolean isSameAs(Passphrase other) {
    return Arrays.equals(secret.text(), other.secret.text());
  }

  /** A new array, which the caller has to zero. */
  byte[] utf8() {
    return secret.utf8();
  }

  @Override
  public void close() {
    secret.close();
  }

  @Override
  public String toString() {
    return "(passphrase)";
  }
}
