package org.wheelsdown.io.wording;

import java.util.Locale;

/** Numbers of things in words. */
public final class Counted {
  private Counted() {}

  /** Such as {@code 1 flight} or {@code 1,204 flights}. */
  public static String of(long number, String thing) {
    return of(number, thing, thing + "s");
  }

  /** The same, where many have another name than one with an s. */
  public static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
