package org.wheelsdown.cli.terminal;

import java.util.Locale;

/** Numbers of things in words. */
public final class Counted {
  private Counted() {}

  /** Such as {@code 1 flight} or {@code 1,204 flights}. */
  public static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
