package org.wheelsdown.casework.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that is never shown by chance, and is zeroed when it is closed. */
public final class Secret implements AutoCloseable {
  private final char[] text;

  private Secret(char[] text) {
    this.text = text;
  }

  /**
   * Takes the text over: it is zeroed with the secret, and at once if it cannot be one.
   *
   * @throws IllegalArgumentException if it is not well-formed UTF-16, so that no file could hold it
   */
  public static Secret of(char[] text) {
    Secret secret = new Secret(text);
    if (!secret.isWellFormed()) {
      secret.close();
      throw new IllegalArgumentException("half a character");
    }
    return secret;
  }

  /** The text itself, not a copy: a copy would have to be zeroed too. */
  public char[] text() {
    return text;
  }

  public boolean isEmpty() {
    return text.length == 0;
  }

  /** A new array, which the caller has to zero. */
  byte[] utf8() {
    byte[] encoded = new byte[3 * text.length];
    ByteBuffer buffer = ByteBuffer.wrap(encoded);
    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text), buffer, true);
    byte[] bytes = Arrays.copyOf(encoded, buffer.position());
    Arrays.fill(encoded, (byte) 0);
    return bytes;
  }

  @Override
  public void close() {
    Arrays.fill(text, '\0');
  }

  @Override
  public String toString() {
    return "(secret)";
  }

  private boolean isWellFormed() {
    for (int i = 0; i < text.length; i++) {
      if (Character.isHighSurrogate(text[i])) {
        i++;
        if (i == text.length || !Character.isLowSurrogate(text[i])) {
          return false;
        }
      } else if (Character.isLowSurrogate(text[i])) {
        return false;
      }
    }
    return true;
  }
}
