package org.wheelsdown.core.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wheelsdown.core.aircraft.Category;

/** What a statement says of an aircraft. */
public enum Property {
  /** The address that its transponder sends, as six hex digits. */
  ADDRESS,
  /** The tail number, as it is painted: {@code RA-96019}, {@code N12345}. */
  REGISTRATION,
  /** The manufacturer's serial number. */
  SERIAL,
  /** The type designator of ICAO Doc 8643, such as {@code IL96}. */
  TYPE,
  /** The type in the document's own words. */
  TYPE_NAME,
  /** The year in which it was built, four digits. */
  BUILT,
  /** Who flies it. */
  OPERATOR,
  /** Whose it is. */
  OWNER,
  /** For whom it flies: the name of an {@link org.wheelsdown.core.aircraft.Category}. */
  CATEGORY,
  /** On whose register it stands, ISO 3166-1 alpha-2. */
  STATE,
  /** Of which privacy programme it is: {@code PIA} or {@code LADD}. */
  PRIVACY;

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{6}");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Whether a value can be said of this property. An address is six hex digits, a category the name
   * of a {@link Category}, a privacy programme {@code PIA} or {@code LADD}; all else is free.
   */
  public boolean admits(String value) {
    return switch (this) {
      case ADDRESS -> HEX.matcher(value).matches();
      case CATEGORY -> Arrays.stream(Category.values()).anyMatch(c -> c.name().equals(value));
      case PRIVACY -> value.equals("PIA") || value.equals("LADD");
      default -> true;
    };
  }

  /**
   * What two texts have in common that mean the same: letters and digits alone, in capitals. So
   * {@code RA-96019} and {@code ra 96019} are one registration.
   */
  public static String key(String text) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
