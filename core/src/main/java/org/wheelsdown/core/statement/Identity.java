package org.wheelsdown.core.statement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.position.Address;

/**
 * What is known of the aircraft that sends an address, at one time.
 *
 * @param airframe the same text wherever and whenever it is the same airframe: its serial number
 *     with the first letters of its type, else its registration, else its address
 * @param facts by property; a property of which nothing is known is not there, and neither is
 *     {@link Property#ADDRESS}
 */
public record Identity(Address address, String airframe, Map<Property, Fact> facts) {
  /** The mark of an address of the FAA's privacy programme. */
  public static final String PIA = "PIA";

  public Identity {
    facts = facts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(facts));
  }

  /** What is known of a property. */
  public Optional<Fact> fact(Property property) {
    return Optional.ofNullable(facts.get(property));
  }

  /** The value of a property; empty where nothing is known. */
  public String value(Property property) {
    return fact(property).map(Fact::value).orElse("");
  }

  /**
   * Whether the address is of the FAA's privacy programme. Then it has no registration, no serial
   * number, no operator and no owner, whatever documents say.
   */
  public boolean isPrivate() {
    return value(Property.PRIVACY).equals(PIA);
  }
}
