package org.wheelsdown.io.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that row after row repeats, such as a callsign: made anew only when its bytes change, and
 * without its padding.
 */
final class RepeatedText {
  private byte[] raw = {};
  private String text = "";

  /** The text of these bytes, which may hold JSON's escapes. */
  String of(byte[] bytes, int from, int to) {
    if (!Arrays.equals(raw, 0, raw.length, bytes, from, to)) {
      raw = Arrays.copyOfRange(bytes, from, to);
      text = JsonText.unescape(new String(raw, StandardCharsets.UTF_8)).strip();
    }
    return text;
  }
}
