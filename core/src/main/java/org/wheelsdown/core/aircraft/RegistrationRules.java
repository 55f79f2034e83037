package org.wheelsdown.core.aircraft;

import java.util.Optional;
import org.wheelsdown.core.position.Address;

/** Addresses and registrations that follow from each other by the rule of a state. */
public final class RegistrationRules {
  /** Why they belong together, for a citation. */
  public static final String WORDS = "the state gives addresses by registration";

  private RegistrationRules() {}

  /** The registration that belongs to an address by rule; empty where no rule is known. */
  public static Optional<String> registration(Address address) {
    return Optional.empty();
  }

  /** The address that belongs to a registration by rule; empty where no rule is known. */
  public static Optional<Address> address(String registration) {
    return Optional.empty();
  }
}
