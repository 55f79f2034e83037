package org.wheelsdown.server.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a browser must know where others than those on this machine could ask. */
public final class Token {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** Letters and digits that may stand in an address as they are, of 132 bits and more. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22,200}");

  private final String text;

  private Token(String text) {
    this.text = text;
  }

  /** One that nobody has known before. */
  public static Token any() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /**
   * One that somebody has kept; empty where it is too short, or has other signs than 64 letters.
   */
  public static Optional<Token> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
  }

  /** As it stands in an address. */
  public String text() {
    return text;
  }

  /** Takes as long whatever is wrong in it. */
  boolean isSame(String given) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "(token)";
  }
}
