package org.wheelsdown.cli.option;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time as a user gives it, with its unit. */
public record Length(Duration duration) {
  /** No time at all. */
  public static final Length NONE = new Length(Duration.ZERO);

  private static final Map<String, Duration> UNITS =
      Map.of("m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

  private static final Pattern FORM = Pattern.compile("(\\d{1,6}) ?([mhd])");

  /** Reads a whole number and one of the units m (minutes), h (hours) and d (days). */
  public static final class Converter implements ITypeConverter<Length> {
    @Override
    public Length convert(String text) {
      Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
      if (!form.matches()) {
        throw new TypeConversionException("'" + text + "' is no length such as 30m, 2h or 1d");
      }
      Duration unit = UNITS.getOrDefault(form.group(2), Duration.ZERO);
      return new Length(unit.multipliedBy(Long.parseLong(form.group(1))));
    }
  }
}
