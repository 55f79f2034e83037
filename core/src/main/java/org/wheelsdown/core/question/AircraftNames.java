package org.wheelsdown.core.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wheelsdown.core.position.Address;

/**
 * Aircraft by what people call them.
 *
 * @param addresses by address
 * @param registrations by registration, as written
 */
public record AircraftNames(Set<Address> addresses, Set<String> registrations) {
  /** Nobody. */
  public static final AircraftNames NONE = new AircraftNames(Set.of(), Set.of());

  private static final Pattern HEX = Pattern.compile("~?[0-9A-Fa-f]{6}");
  private static final Pattern REGISTRATION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .+-]{0,19}");

  public AircraftNames {
    addresses = Set.copyOf(addresses);
    registrations = Set.copyOf(registrations);
  }

  /**
   * What a text can mean: six hex digits may also be a registration, and then both are meant. Empty
   * if it can be neither.
   */
  public static Optional<AircraftNames> of(String text) {
    Set<Address> addresses = address(text).map(Set::of).orElse(Set.of());
    Set<String> registrations =
        REGISTRATION.matcher(text).matches() ? Set.of(text.strip()) : Set.of();
    return addresses.isEmpty() && registrations.isEmpty()
        ? Optional.empty()
        : Optional.of(new AircraftNames(addresses, registrations));
  }

  /** The address that a text is; empty if it is none. */
  public static Optional<Address> address(String text) {
    return HEX.matcher(text).matches() ? Optional.of(Address.parse(text)) : Optional.empty();
  }

  /** Whether this names nobody. */
  public boolean isEmpty() {
    return addresses.isEmpty() && registrations.isEmpty();
  }

  /** All that any of these name. */
  public static AircraftNames union(List<AircraftNames> all) {
    Set<Address> addresses = new HashSet<>();
    Set<String> registrations = new HashSet<>();
    for (AircraftNames each : all) {
      addresses.addAll(each.addresses);
      registrations.addAll(each.registrations);
    }
    return new AircraftNames(addresses, registrations);
  }
}
