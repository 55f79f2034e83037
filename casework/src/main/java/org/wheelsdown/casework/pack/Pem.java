package org.wheelsdown.casework.pack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes between a BEGIN and an END, as keys are kept. */
final class Pem {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

  private static final int WIDTH = 64;

  private Pem() {}

  /** What the first block is called. */
  static Optional<String> label(String text) {
    return Optional.of(BLOCK.matcher(text)).filter(Matcher::find).map(block -> block.group(1));
  }

  /** The bytes of the first block, if it is called so and can be read. */
  static Optional<byte[]> bytes(String text, String label) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find() || !block.group(1).equals(label)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(block.group(2)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static String text(byte[] bytes, String label) {
    byte[] newline = {'\n'};
    String base64 = Base64.getMimeEncoder(WIDTH, newline).encodeToString(bytes);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, base64);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
