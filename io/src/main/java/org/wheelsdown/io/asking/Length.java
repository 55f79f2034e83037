package org.wheelsdown.io.asking;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as a user gives it, with its unit. */
record Length(Duration duration) {
  private static final Map<String, Duration> UNITS =
      Map.of("m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

  private static final Pattern FORM = Pattern.compile("(\\d{1,6}) ?([mhd])");

  /**
   * Reads a whole number and one of the units m (minutes), h (hours) and d (days); empty if it is
   * anything else.
   */
  static Optional<Length> read(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    Duration unit = UNITS.getOrDefault(form.group(2), Duration.ZERO);
    return Optional.of(new Length(unit.multipliedBy(Long.parseLong(form.group(1)))));
  }
}
