package org.wheelsdown.cli.vault;

import java.io.IOException;
import java.io.Writer;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Secret;
import org.wheelsdown.io.export.PlainText;

/**
 * Shows who a source is. Characters that would steer a terminal are shown as question marks, as
 * everywhere, but without making a text of the secret that could not be zeroed.
 */
public record IdentityText(Writer out) {
  private static final String FURTHER_LINE = "\n           ";

  public void print(String id, Identity identity) throws IOException {
    out.write(PlainText.of(id) + "\n");
    print("  name     ", identity.name());
    print("  contact  ", identity.contact());
    print("  notes    ", identity.notes());
  }

  private void print(String label, Secret secret) throws IOException {
    out.write(label);
    char[] text = secret.text();
    for (int i = 0; i < text.length; i += Character.charCount(Character.codePointAt(text, i))) {
      int character = Character.codePointAt(text, i);
      if (character == '\n') {
        out.write(FURTHER_LINE);
      } else if (steers(character)) {
        out.write('?');
      } else {
        out.write(text, i, Character.charCount(character));
      }
    }
    out.write('\n');
  }

  private static boolean steers(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
