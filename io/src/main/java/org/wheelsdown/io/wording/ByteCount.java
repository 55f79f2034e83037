package org.wheelsdown.io.wording;

import java.util.List;
import java.util.Locale;

/** Bytes in words. */
public final class ByteCount {
  private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB");

  private ByteCount() {}

  /** In steps of a thousand, with three figures: {@code 512 bytes}, {@code 1.45 GB}. */
  public static String inWords(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    double number = bytes / 1000.0;
    int unit = 0;
    while (number >= 999.5 && unit < UNITS.size() - 1) {
      number /= 1000;
      unit++;
    }
    int decimals = number < 9.995 ? 2 : number < 99.95 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + decimals + "f %s", number, UNITS.get(unit));
  }
}
