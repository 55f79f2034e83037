package org.wheelsdown.core.aircraft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code N1} to {@code N99999} are A00001 to ADF7C7, in the order of a dictionary in which letters
 * come before digits: N1, N1A, N1AA … N1AZ, N1B … N1ZZ, N10, N10A … A number has up to five
 * characters, of which the last two can be letters other than I and O; the first is no zero.
 */
final class UnitedStates implements RegistrationRule {
  private static final int START = 0xA00001;
  private static final int CHARACTERS = 5;
  private static final int LETTERS_ALLOWED = 2;
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final Pattern FORM =
      Pattern.compile("N(?=.{1,5}$)[1-9][0-9]{0,4}[A-HJ-NP-Z]{0,2}");

  /** How many numbers begin with so many digits that are given. */
  private static final int[] BEGINNING_WITH = beginningWith();

  private static int[] beginningWith() {
    int[] counts = new int[CHARACTERS + 1];
    counts[CHARACTERS] = 1;
    for (int digits = CHARACTERS - 1; digits > 0; digits--) {
      counts[digits] = endings(CHARACTERS - digits) + 10 * counts[digits + 1];
    }
    return counts;
  }

  /** How many endings of letters there are, none among them, where there is room for so many. */
  private static int endings(int room) {
    int letters = LETTERS.length();
    return switch (Math.min(room, LETTERS_ALLOWED)) {
      case 0 -> 1;
      case 1 -> 1 + letters;
      default -> 1 + letters * (1 + letters);
    };
  }

  @Override
  public Optional<String> registration(int address) {
    int rest = address - START;
    if (rest < 0 || rest >= 9 * BEGINNING_WITH[1]) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder("N").append(1 + rest / BEGINNING_WITH[1]);
    rest %= BEGINNING_WITH[1];
    int digits = 1;
    for (; rest >= endings(CHARACTERS - digits); digits++) {
      rest -= endings(CHARACTERS - digits);
      text.append(rest / BEGINNING_WITH[digits + 1]);
      rest %= BEGINNING_WITH[digits + 1];
    }
    return Optional.of(text.append(ending(rest, CHARACTERS - digits)).toString());
  }

  private static String ending(int index, int room) {
    if (index == 0) {
      return "";
    }
    int behindFirst = endings(room - 1 > 0 ? 1 : 0);
    String first = LETTERS.substring((index - 1) / behindFirst, (index - 1) / behindFirst + 1);
    int second = (index - 1) % behindFirst;
    return second == 0 ? first : first + LETTERS.charAt(second - 1);
  }

  @Override
  public Optional<Integer> address(String registration) {
    if (!FORM.matcher(registration).matches()) {
      return Optional.empty();
    }
    int digits = (int) registration.chars().filter(Character::isDigit).count();
    int address = START + (registration.charAt(1) - '1') * BEGINNING_WITH[1];
    for (int i = 2; i <= digits; i++) {
      int digit = registration.charAt(i) - '0';
      address += endings(CHARACTERS - i + 1) + digit * BEGINNING_WITH[i];
    }
    return Optional.of(address + index(registration.substring(1 + digits), CHARACTERS - digits));
  }

  private static int index(String ending, int room) {
    if (ending.isEmpty()) {
      return 0;
    }
    int behindFirst = endings(room - 1 > 0 ? 1 : 0);
    int first = 1 + LETTERS.indexOf(ending.charAt(0)) * behindFirst;
    return ending.length() == 1 ? first : first + 1 + LETTERS.indexOf(ending.charAt(1));
  }
}
