package org.wheelsdown.core.aircraft;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The five digits of {@code RA-96019} and {@code RF-36092} are the address: so many after 140000
 * hexadecimal. Which of the two marks it is, the address does not tell. The state's aircraft have
 * RF in most series; RA is told only of those in which plane-alert-db has nothing else (104 pairs).
 */
final class Russia implements RegistrationRule {
  private static final int START = 0x140000;
  private static final int NUMBERS = 100_000;
  private static final Pattern FORM = Pattern.compile("R[AF]-?([0-9]{5})");

  /** By the first two digits: among them An-12, Ka-32, Tu-154, Superjet and Il-96. */
  private static final Set<Integer> CIVIL_SERIES = Set.of(11, 31, 41, 85, 89, 96);

  @Override
  public Optional<String> registration(int address) {
    int number = address - START;
    return number >= 0 && number < NUMBERS && CIVIL_SERIES.contains(number / 1000)
        ? Optional.of(String.format("RA-%05d", number))
        : Optional.empty();
  }

  @Override
  public Optional<Integer> address(String registration) {
    Matcher form = FORM.matcher(registration);
    return form.matches() ? Optional.of(START + Integer.parseInt(form.group(1))) : Optional.empty();
  }
}
