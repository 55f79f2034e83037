package org.wheelsdown.cli.vault;

import java.io.IOException;
import java.io.PrintWriter;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.Secret;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.cli.failure.UserMistake;

/**
 * With what comes by standard input: a passphrase a line, then the name, the contact, the notes.
 */
record PipedDialogue(SecretLines lines, PrintWriter messages) implements Dialogue {
  @Override
  public Passphrase passphrase() throws UserMistake, VaultException, IOException {
    return Passphrase.of(line("passphrase"));
  }

  @Override
  public Passphrase newPassphrase() throws UserMistake, VaultException, IOException {
    Passphrase passphrase = Passphrase.of(line("new passphrase"));
    ShortPassphrase.warn(passphrase, messages);
    return passphrase;
  }

  @Override
  public Identity identity() throws UserMistake, IOException {
    Secret name = line("name");
    Secret contact = lines.next().orElseGet(SecretLines::nothing);
    return new Identity(name, contact, lines.rest());
  }

  private Secret line(String what) throws UserMistake, IOException {
    return lines
        .next()
        .orElseThrow(() -> new UserMistake("Standard input has no line with the " + what + "."));
  }
}
