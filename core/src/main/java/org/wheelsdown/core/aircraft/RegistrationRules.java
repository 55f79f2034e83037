package org.wheelsdown.core.aircraft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wheelsdown.core.position.Address;

/**
 * Addresses and registrations that follow from each other, since some states number their block of
 * addresses by registration. A rule says where an aircraft of the state belongs; a wrongly set
 * transponder or an address that was kept through a change of registration is against the rule.
 *
 * <p>The rules are public knowledge; each was held against the 17,196 addresses of plane-alert-db.
 * Of the pairs whose address is in the block and whose registration has the form, so many agree:
 * United States 2,967 of 2,989, Canada 304 of 304, Russia 792 of 795, Germany 404 of 406, France 72
 * of 72, Australia 160 of 160, Japan 140 of 140, Switzerland 103 of 103, Sweden 88 of 88, South
 * Africa 84 of 85, Belgium 50 of 50, Turkey 31 of 31, Denmark 29 of 29; and of few pairs all:
 * Portugal 9, Finland 8, Greece 8. Left out for want of agreement or of pairs: Argentina, Czechia,
 * Hungary, Iran, Korea, Pakistan, Poland, Romania, Singapore and all that give addresses in the
 * order of asking, such as the United Kingdom.
 */
public final class RegistrationRules {
  /** Why they belong together, for a citation. */
  public static final String WORDS = "the state numbers its addresses by registration";

  private static final List<RegistrationRule> RULES =
      Stream.concat(Stream.of(new UnitedStates(), new Japan(), new Russia()), lettered()).toList();

  private RegistrationRules() {}

  /** The registration that belongs to an address by rule; empty where no rule is known. */
  public static Optional<String> registration(Address address) {
    return address.isIcao() ? first(rule -> rule.registration(address.code())) : Optional.empty();
  }

  /** The address that belongs to a registration by rule; empty where no rule is known. */
  public static Optional<Address> address(String registration) {
    String text = registration.strip().toUpperCase(Locale.ROOT);
    return first(rule -> rule.address(text)).map(Address::new);
  }

  private static <T> Optional<T> first(Function<RegistrationRule, Optional<T>> of) {
    for (RegistrationRule rule : RULES) {
      Optional<T> found = of.apply(rule);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first address, and the steps of the first and the second of three letters. */
  private static Stream<RegistrationRule> lettered() {
    return Stream.of(
        new ThreeLetters("ZS-", 0x008011, 676, 26),
        new ThreeLetters("F-G", 0x390000, 1024, 32),
        new ThreeLetters("F-H", 0x398000, 1024, 32),
        new ThreeLetters("D-A", 0x3C4421, 1024, 32, "AAA", "OZZ"),
        new ThreeLetters("D-A", 0x3C0001, 676, 26, "PAA", "ZZZ"),
        new ThreeLetters("D-B", 0x3C8421, 1024, 32, "AAA", "OZZ"),
        new ThreeLetters("D-B", 0x3C2001, 676, 26, "PAA", "ZZZ"),
        new ThreeLetters("D-C", 0x3CC000, 676, 26),
        new ThreeLetters("D-E", 0x3D04A8, 676, 26),
        new ThreeLetters("D-F", 0x3D4950, 676, 26),
        new ThreeLetters("D-G", 0x3D8DF8, 676, 26),
        new ThreeLetters("D-H", 0x3DD2A0, 676, 26),
        new ThreeLetters("D-I", 0x3E1748, 676, 26),
        new ThreeLetters("OO-", 0x448421, 1024, 32),
        new ThreeLetters("OY-", 0x458421, 1024, 32),
        new ThreeLetters("OH-", 0x460000, 676, 26),
        new ThreeLetters("SX-", 0x468421, 1024, 32),
        new ThreeLetters("CS-", 0x490421, 1024, 32),
        new ThreeLetters("SE-", 0x4A8421, 1024, 32),
        new ThreeLetters("HB-", 0x4B0000, 676, 26),
        new ThreeLetters("TC-", 0x4B8421, 1024, 32),
        new ThreeLetters("VH-", 0x7C0000, 1296, 36),
        new ThreeLetters("C-F", 0xC00001, 676, 26),
        new ThreeLetters("C-G", 0xC044A9, 676, 26));
  }
}
