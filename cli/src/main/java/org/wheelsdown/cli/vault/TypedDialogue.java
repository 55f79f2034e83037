package org.wheelsdown.cli.vault;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.Secret;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.cli.failure.UserMistake;

/**
 * With a person at a terminal, who does not see the passphrase while typing it.
 *
 * @param lines what is typed there and may be seen
 */
record TypedDialogue(Console console, SecretLines lines, PrintWriter messages) implements Dialogue {
  @Override
  public Passphrase passphrase() throws UserMistake, VaultException {
    return hidden("Passphrase of the vault: ");
  }

  /** Asks twice, as a slip of the finger would lock everybody out. */
  @Override
  public Passphrase newPassphrase() throws UserMistake, VaultException {
    Passphrase passphrase = hidden("New passphrase (nobody can help if it is forgotten): ");
    try (Passphrase again = hidden("The same again: ")) {
      if (!passphrase.isSameAs(again)) {
        passphrase.close();
        throw new UserMistake("These are two different passphrases; nothing was written.");
      }
    }
    ShortPassphrase.warn(passphrase, messages);
    return passphrase;
  }

  @Override
  public Identity identity() throws UserMistake, IOException {
    Secret name = line("Name: ");
    Secret contact = line("Contact: ");
    console.printf("Notes (an empty line ends them):%n");
    return new Identity(name, contact, lines.paragraph());
  }

  private Passphrase hidden(String prompt) throws UserMistake, VaultException {
    char[] typed = console.readPassword("%s", prompt);
    if (typed == null) {
      throw ended();
    }
    return Passphrase.of(Secret.of(typed));
  }

  private Secret line(String prompt) throws UserMistake, IOException {
    console.printf("%s", prompt);
    return lines.next().orElseThrow(TypedDialogue::ended);
  }

  private static UserMistake ended() {
    return new UserMistake("There was no answer; nothing was written.");
  }
}
