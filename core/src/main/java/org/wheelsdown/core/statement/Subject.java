package org.wheelsdown.core.statement;

import java.util.Locale;
import java.util.Optional;
import org.wheelsdown.core.position.Address;

/**
 * By what a document names the aircraft that it speaks of. At least one of the three is there.
 *
 * @param registration in capitals; empty where it is not named
 * @param serial the manufacturer's number in capitals; empty where it is not named
 */
public record Subject(Optional<Address> address, String registration, String serial) {
  public Subject {
    registration = registration.strip().toUpperCase(Locale.ROOT);
    serial = serial.strip().toUpperCase(Locale.ROOT);
    if (address.isEmpty() && registration.isEmpty() && serial.isEmpty()) {
      throw new IllegalArgumentException("a statement about no aircraft");
    }
  }
}
