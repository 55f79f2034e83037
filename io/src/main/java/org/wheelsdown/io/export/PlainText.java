package org.wheelsdown.io.export;

import java.util.regex.Pattern;

/** Text from the data, made safe to print: it must not be able to steer the terminal. */
public final class PlainText {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private PlainText() {}

  /** The text with a question mark for each control or formatting character. */
  public static String of(String text) {
    return CONTROLS.matcher(text).replaceAll("?");
  }
}
