package org.wheelsdown.cli.vault;

import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.cli.failure.UserMistake;

/** Where a passphrase and what identifies a source come from: never the command line. */
public sealed interface Dialogue permits TypedDialogue, PipedDialogue {
  /** The passphrase of a vault that is there. */
  Passphrase passphrase() throws UserMistake, VaultException, IOException;

  /** One for a vault that is to be written. */
  Passphrase newPassphrase() throws UserMistake, VaultException, IOException;

  /** Who a source is. */
  Identity identity() throws UserMistake, IOException;

  /**
   * With the person at the keyboard, or else with what comes by standard input.
   *
   * @throws UserMistake if there is a person whose typing could not be hidden
   */
  @SuppressWarnings("SystemConsoleNull") // the launcher asks for the one that may be null
  static Dialogue ofProcess(PrintWriter messages) throws UserMistake {
    if (!isTerminal("keyboard")) {
      return new PipedDialogue(
          new SecretLines(new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder())),
          messages);
    }
    Console console = System.console();
    if (console == null || !isShownOnTerminal()) {
      throw new UserMistake(
          "The passphrase can be asked for only where the answer goes to the terminal too; give it"
              + " as the first line of standard input.");
    }
    return new TypedDialogue(console, new SecretLines(console.reader()), messages);
  }

  /** Whether answers of this process are seen by a person and kept nowhere. */
  static boolean isShownOnTerminal() {
    return isTerminal("columns");
  }

  /** The launcher knows. */
  private static boolean isTerminal(String what) {
    return System.getProperty("wheelsdown." + what) != null;
  }
}
