package org.wheelsdown.core.aircraft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code JA} and four characters, from 840000: the first is a digit; letters, without I and O, come
 * after digits and only at the end, as in {@code JA8094}, {@code JA801A}, {@code JA80AN} and {@code
 * JA8ANA}.
 */
final class Japan implements RegistrationRule {
  private static final int START = 0x840000;
  private static final int DIGITS = 10;
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int ALL = DIGITS + LETTERS.length();
  private static final int TWO_LETTERS = LETTERS.length() * LETTERS.length();

  /** How many end in two characters, the second of which may be a letter only behind a letter. */
  private static final int LAST_TWO = DIGITS * ALL + TWO_LETTERS;

  private static final int LAST_THREE = DIGITS * LAST_TWO + TWO_LETTERS * LETTERS.length();
  private static final Pattern FORM = Pattern.compile("JA(?=.{4}$)[0-9]{1,4}[A-HJ-NP-Z]{0,3}");

  @Override
  public Optional<String> registration(int address) {
    int rest = address - START;
    if (rest < 0 || rest >= DIGITS * LAST_THREE) {
      return Optional.empty();
    }
    return Optional.of("JA" + rest / LAST_THREE + lastThree(rest % LAST_THREE));
  }

  private static String lastThree(int rest) {
    int lettered = rest - DIGITS * LAST_TWO;
    return lettered < 0
        ? rest / LAST_TWO + lastTwo(rest % LAST_TWO)
        : letter(lettered / TWO_LETTERS) + twoLetters(lettered % TWO_LETTERS);
  }

  private static String lastTwo(int rest) {
    int lettered = rest - DIGITS * ALL;
    return lettered < 0 ? rest / ALL + last(rest % ALL) : twoLetters(lettered);
  }

  private static String last(int rest) {
    return rest < DIGITS ? String.valueOf(rest) : letter(rest - DIGITS);
  }

  private static String twoLetters(int rest) {
    return letter(rest / LETTERS.length()) + letter(rest % LETTERS.length());
  }

  private static String letter(int index) {
    return LETTERS.substring(index, index + 1);
  }

  @Override
  public Optional<Integer> address(String registration) {
    if (!FORM.matcher(registration).matches()) {
      return Optional.empty();
    }
    int offset = index(registration, 2) * LAST_THREE;
    int second = index(registration, 3);
    int third = index(registration, 4);
    int fourth = index(registration, 5);
    if (second >= DIGITS) {
      offset += DIGITS * LAST_TWO + (second - DIGITS) * TWO_LETTERS + letters(third, fourth);
    } else if (third >= DIGITS) {
      offset += second * LAST_TWO + DIGITS * ALL + letters(third, fourth);
    } else {
      offset += second * LAST_TWO + third * ALL + fourth;
    }
    return Optional.of(START + offset);
  }

  private static int letters(int one, int other) {
    return (one - DIGITS) * LETTERS.length() + other - DIGITS;
  }

  /** Digits first, then letters. */
  private static int index(String registration, int at) {
    char c = registration.charAt(at);
    return Character.isDigit(c) ? c - '0' : DIGITS + LETTERS.indexOf(c);
  }
}
