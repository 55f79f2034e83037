package org.wheelsdown.io.format;

import java.util.regex.Pattern;

/** Transponder codes, which some formats write as numbers and so without their leading zeros. */
final class Squawks {
  private static final Pattern NUMBER = Pattern.compile("([0-7]{1,4})(\\.0)?");

  private Squawks() {}

  /** Four octal digits; empty where the text is no such code. */
  static String of(String text) {
    var matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return "";
    }
    String digits = matcher.group(1);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
