package org.wheelsdown.io.asking;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A distance as a user gives it, with its unit. */
record Distance(double kilometres) {
  private static final Map<String, Double> KILOMETRES_PER_UNIT =
      Map.of("km", 1.0, "nm", 1.852, "mi", 1.609344);

  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(km|nm|mi)");

  /**
   * Reads a number and one of the units km, nm (nautical miles) and mi (statute miles); empty if it
   * is anything else.
   */
  static Optional<Distance> read(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(form.group(1));
    return Optional.of(new Distance(number * KILOMETRES_PER_UNIT.get(form.group(2))));
  }
}
