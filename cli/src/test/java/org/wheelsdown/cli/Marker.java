package org.wheelsdown.cli;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text that occurs nowhere by chance, in whatever way it may have been written down. */
record Marker(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static Marker any() {
    byte[] bytes = new byte[12];
    RANDOM.nextBytes(bytes);
    return new Marker(HexFormat.of().withUpperCase().formatHex(bytes));
  }

  /**
   * @param bytes as ISO 8859-1, so that each is a character
   */
  boolean isIn(String bytes) {
    return forms().anyMatch(bytes::contains);
  }

  Stream<String> forms() {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    String hex = HexFormat.of().formatHex(utf8);
    Stream<String> plain =
        Stream.of(
            text,
            latin1(text.getBytes(StandardCharsets.UTF_16LE)),
            latin1(text.getBytes(StandardCharsets.UTF_16BE)),
            hex,
            hex.toUpperCase(Locale.ROOT));
    return Stream.concat(plain, IntStream.range(0, 3).mapToObj(shift -> base64(utf8, shift)));
  }

  /** What is the same in the Base64 of a longer text, wherever in it this one stands. */
  private static String base64(byte[] bytes, int shift) {
    byte[] shifted = new byte[shift + bytes.length];
    System.arraycopy(bytes, 0, shifted, shift, bytes.length);
    String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    return text.substring(List.of(0, 2, 3).get(shift), shifted.length / 3 * 4);
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
