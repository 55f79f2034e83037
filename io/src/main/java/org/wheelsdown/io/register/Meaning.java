package org.wheelsdown.io.register;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.statement.Property;

/** What a cell's text means, in the one form in which statements carry it. */
final class Meaning {
  /**
   * What lists write where they know nothing, or where they name nobody: aircraft of two private
   * persons have no owner in common. "Tactical" is the registration of drones that have none, ZZZZ
   * what Doc 8643 has for types without a designator.
   */
  private static final Set<String> NOTHING =
      Set.of(
          "N/A",
          "NA",
          "N.A.",
          "NIL",
          "NONE",
          "NULL",
          "NAN",
          "UNKNOWN",
          "UNKN",
          "UNK",
          "TBA",
          "TBC",
          "TBD",
          "TACTICAL",
          "PRIVATE",
          "PRIVATE OWNER",
          "PRIVATELY OWNED",
          "REGISTRATION PENDING",
          "SALE REPORTED",
          "WITHHELD");

  /** Dashes, question marks, dots, zeros. */
  private static final Pattern FILLER = Pattern.compile("[-–—?.*_/0 ]*");

  /** ICAO Doc 8643: two to four letters and digits. */
  private static final Pattern DESIGNATOR = Pattern.compile("[A-Z0-9]{2,4}");

  /** A year, perhaps as part of a date; none before the first aeroplanes. */
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:-.*)?");

  private static final Set<String> STATES = Set.of(Locale.getISOCountries());

  private static final int HEX_DIGITS = 6;

  private Meaning() {}

  /** Whether a text says anything at all. */
  static boolean isSaid(String text) {
    return !text.isEmpty()
        && !FILLER.matcher(text).matches()
        && !NOTHING.contains(text.toUpperCase(Locale.ROOT));
  }

  /** The value that a text which says something stands for; empty if it is none. */
  static Optional<String> of(Property property, String text) {
    return switch (property) {
      case ADDRESS -> address(text).map(Address::toString);
      case REGISTRATION, SERIAL -> Optional.of(text.toUpperCase(Locale.ROOT));
      case TYPE -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(Meaning::isDesignator);
      case BUILT -> Optional.of(YEAR.matcher(text)).filter(m -> m.matches()).map(m -> m.group(1));
      case CATEGORY -> category(text.toUpperCase(Locale.ROOT)).map(Category::name);
      case STATE -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(STATES::contains);
      case TYPE_NAME, OPERATOR, OWNER, PRIVACY -> Optional.of(text);
    };
  }

  private static boolean isDesignator(String text) {
    return DESIGNATOR.matcher(text).matches();
  }

  private static Optional<Category> category(String text) {
    return switch (text) {
      case "MIL", "MILITARY" -> Optional.of(Category.MILITARY);
      case "GOV", "GOVERNMENT" -> Optional.of(Category.GOVERNMENT);
      case "POL", "POLICE" -> Optional.of(Category.POLICE);
      case "CIV", "CIVIL" -> Optional.of(Category.CIVIL);
      default -> Optional.empty();
    };
  }

  /**
   * Six hex digits, or nothing: what a spreadsheet took for a number has lost zeros or gained a
   * point, and cannot be told any more.
   */
  static Optional<Address> address(String text) {
    if (text.length() != HEX_DIGITS) {
      return Optional.empty();
    }
    int code = 0;
    for (int i = 0; i < HEX_DIGITS; i++) {
      code = code << 4 | Character.digit(text.charAt(i), 16);
    }
    return code < 0 ? Optional.empty() : Optional.of(new Address(code));
  }
}
