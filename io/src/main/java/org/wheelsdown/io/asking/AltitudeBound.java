package org.wheelsdown.io.asking;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An altitude as a user gives it: in feet, or as a flight level. */
record AltitudeBound(double feet) {
  private static final Pattern FORM = Pattern.compile("(fl) ?(\\d{1,3})|(\\d{1,6}) ?ft");

  /** Reads a flight level such as FL100, or feet such as 9500ft; empty if it is neither. */
  static Optional<AltitudeBound> read(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new AltitudeBound(
            form.group(1) == null
                ? Double.parseDouble(form.group(3))
                : 100 * Double.parseDouble(form.group(2))));
  }
}
