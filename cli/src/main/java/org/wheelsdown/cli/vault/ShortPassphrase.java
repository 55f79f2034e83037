package org.wheelsdown.cli.vault;

import java.io.PrintWriter;
import org.wheelsdown.casework.vault.Passphrase;

/** What is said of a passphrase that is taken, but should be longer. */
final class ShortPassphrase {
  private ShortPassphrase() {}

  static void warn(Passphrase passphrase, PrintWriter messages) {
    if (passphrase.isShort()) {
      messages.println(
          "This passphrase is short: who has the file may find it by trying. Four or more words"
              + " that do not belong together are better; wheelsdown case vault passphrase changes"
              + " it.");
    }
  }
}
