package org.wheelsdown.casework.pack.container;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Which names files in a container may have: those that every system can write, and no others. */
public final class EntryName {
  static final int LONGEST = 1000;

  private static final int LONGEST_STEP = 200;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]");
  private static final Pattern STEP = Pattern.compile("[^/]{1," + LONGEST_STEP + "}");

  private EntryName() {}

  /** Whether it stays inside, names each folder on the way, and is no longer than it may be. */
  public static boolean isSound(String name) {
    if (bytes(name).length > LONGEST || FORBIDDEN.matcher(name).find()) {
      return false;
    }
    for (String step : name.split("/", -1)) {
      if (!STEP.matcher(step).matches() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /** The same with other characters in place of those that it may not have. */
  public static String made(String name) {
    return FORBIDDEN.matcher(name).replaceAll("_");
  }

  static byte[] bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
