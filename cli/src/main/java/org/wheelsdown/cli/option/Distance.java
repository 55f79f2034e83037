package org.wheelsdown.cli.option;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A distance as a user gives it, with its unit. */
record Distance(double kilometres) {
  private static final Map<String, Double> KILOMETRES_PER_UNIT =
      Map.of("km", 1.0, "nm", 1.852, "mi", 1.609344);

  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(km|nm|mi)");

  /** Reads a number and one of the units km, nm (nautical miles) and mi (statute miles). */
  static final class Converter implements ITypeConverter<Distance> {
    @Override
    public Distance convert(String text) {
      Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
      if (!form.matches()) {
        throw new TypeConversionException(
            "'" + text + "' is no distance such as 300km, 160nm or 190mi");
      }
      double number = Double.parseDouble(form.group(1));
      return new Distance(number * KILOMETRES_PER_UNIT.get(form.group(2)));
    }
  }
}
