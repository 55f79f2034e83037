package org.wheelsdown.core.aircraft;

import java.util.Optional;

/**
 * Registrations of a mark and three letters, whose addresses go up by one step for the first of the
 * letters, by another for the second, and by one for the third.
 *
 * @param mark what stands before the three letters, with its hyphen, such as {@code C-F}
 * @param start the address of {@code first}
 * @param first of the three letters that have these addresses
 * @param last of them
 */
record ThreeLetters(String mark, int start, int step, int smallStep, String first, String last)
    implements RegistrationRule {
  private static final int LETTERS = 26;

  ThreeLetters(String mark, int start, int step, int smallStep) {
    this(mark, start, step, smallStep, "AAA", "ZZZ");
  }

  @Override
  public Optional<String> registration(int address) {
    int rest = address - start + offset(first);
    if (address < start || rest / step >= LETTERS) {
      return Optional.empty();
    }
    int second = rest % step / smallStep;
    int third = rest % step % smallStep;
    if (second >= LETTERS || third >= LETTERS) {
      return Optional.empty();
    }
    String letters = letter(rest / step) + letter(second) + letter(third);
    return Optional.of(letters).filter(this::isGiven).map(mark::concat);
  }

  @Override
  public Optional<Integer> address(String registration) {
    String plain = mark.replace("-", "");
    String letters =
        registration.startsWith(mark)
            ? registration.substring(mark.length())
            : withoutHyphen(registration, plain);
    return Optional.of(letters)
        .filter(this::isGiven)
        .map(given -> start + offset(given) - offset(first));
  }

  /** Also {@code CFABC}, and {@code CF-ABC} as the older form of {@code C-FABC}. */
  private static String withoutHyphen(String registration, String mark) {
    String plain = registration.replace("-", "");
    return plain.startsWith(mark) ? plain.substring(mark.length()) : "";
  }

  private boolean isGiven(String letters) {
    return letters.length() == 3
        && letters.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')
        && first.compareTo(letters) <= 0
        && letters.compareTo(last) <= 0;
  }

  private int offset(String letters) {
    return (letters.charAt(0) - 'A') * step
        + (letters.charAt(1) - 'A') * smallStep
        + letters.charAt(2)
        - 'A';
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }
}
