package org.wheelsdown.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AddressBlocks;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.aircraft.RegistrationRules;
import org.wheelsdown.core.position.Address;

/** State of registry and armed forces by the block of an address, registration by its number. */
public final class RulesOfStates implements AddressRules {
  private final AddressBlocks states;
  private final AddressBlocks military;

  /**
   * @param states the blocks that ICAO has allotted
   * @param military those parts of them that states give to their armed forces
   */
  public RulesOfStates(AddressBlocks states, AddressBlocks military) {
    this.states = states;
    this.military = military;
  }

  @Override
  public List<Statement> about(Address address) {
    List<Statement> rules = new ArrayList<>();
    states
        .state(address)
        .map(state -> rule(address, Property.STATE, state, "ICAO gives the block to the state"))
        .ifPresent(rules::add);
    RegistrationRules.registration(address)
        .map(text -> rule(address, Property.REGISTRATION, text, RegistrationRules.WORDS))
        .ifPresent(rules::add);
    military
        .state(address)
        .map(state -> "the block of the armed forces of " + state)
        .map(words -> rule(address, Property.CATEGORY, Category.MILITARY.name(), words))
        .ifPresent(rules::add);
    return List.copyOf(rules);
  }

  private static Statement rule(Address address, Property property, String value, String words) {
    return new Statement(
        new Subject(Optional.of(address), "", ""),
        property,
        value,
        Held.UNDATED,
        Optional.empty(),
        Statement.RULE,
        words);
  }
}
