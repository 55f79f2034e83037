package org.wheelsdown.cli.option;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An altitude as a user gives it: in feet, or as a flight level. */
public record AltitudeBound(double feet) {
  private static final Pattern FORM = Pattern.compile("(fl) ?(\\d{1,3})|(\\d{1,6}) ?ft");

  /** Reads a flight level such as FL100, or feet such as 9500ft. */
  public static final class Converter implements ITypeConverter<AltitudeBound> {
    @Override
    public AltitudeBound convert(String text) {
      Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
      if (!form.matches()) {
        throw new TypeConversionException("'" + text + "' is no altitude such as FL100 or 9500ft");
      }
      return new AltitudeBound(
          form.group(1) == null
              ? Double.parseDouble(form.group(3))
              : 100 * Double.parseDouble(form.group(2)));
    }
  }
}
