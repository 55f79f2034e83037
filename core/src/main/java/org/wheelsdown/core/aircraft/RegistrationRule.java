package org.wheelsdown.core.aircraft;

import java.util.Optional;

/** How one state numbers its addresses by registration, or one part of them. */
interface RegistrationRule {
  /** The registration of an ICAO address; empty where this rule says nothing of it. */
  Optional<String> registration(int address);

  /**
   * The address of a registration; empty where this rule says nothing of it.
   *
   * @param registration in capitals
   */
  Optional<Integer> address(String registration);
}
