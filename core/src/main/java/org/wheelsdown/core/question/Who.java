package org.wheelsdown.core.question;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.position.Address;

/**
 * Which aircraft are meant. What is empty does not narrow; what is given must hold together, but an
 * aircraft is meant by its address or by its registration, and by any of several operators. What
 * documents say counts as of the day that is asked about. All is compared without regard to case.
 *
 * @param addresses aircraft by address
 * @param registrations aircraft by registration
 * @param types type designators, such as {@code IL76}
 * @param operators words that stand in the operator's name
 * @param owners words that stand in the owner's name
 * @param categories for whom it flies
 * @param states on whose register it stands, ISO 3166-1 alpha-2
 */
public record Who(
    Set<Address> addresses,
    Set<String> registrations,
    Set<String> types,
    Set<String> operators,
    Set<String> owners,
    Set<Category> categories,
    Set<String> states) {

  /** All aircraft. */
  public static final Who ANYBODY =
      new Who(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Who {
    addresses = Set.copyOf(addresses);
    registrations = upperCase(registrations);
    types = upperCase(types);
    operators = upperCase(operators);
    owners = upperCase(owners);
    categories = Set.copyOf(categories);
    states = upperCase(states);
  }

  /** Only these. */
  public Who ofAircraft(Set<Address> addresses, Set<String> registrations) {
    return new Who(addresses, registrations, types, operators, owners, categories, states);
  }

  /** Only of these type designators. */
  public Who ofTypes(Set<String> types) {
    return new Who(addresses, registrations, types, operators, owners, categories, states);
  }

  /** Only with one of these words in the operator's name. */
  public Who ofOperators(Set<String> operators) {
    return new Who(addresses, registrations, types, operators, owners, categories, states);
  }

  /** Only with one of these words in the owner's name. */
  public Who ofOwners(Set<String> owners) {
    return new Who(addresses, registrations, types, operators, owners, categories, states);
  }

  /** Only those that fly for these. */
  public Who ofCategories(Set<Category> categories) {
    return new Who(addresses, registrations, types, operators, owners, categories, states);
  }

  /** Only those on the registers of these states. */
  public Who ofStates(Set<String> states) {
    return new Who(addresses, registrations, types, operators, owners, categories, states);
  }

  /** Whether documents must be looked at to tell who is meant. */
  public boolean isByDocuments() {
    return !(registrations.isEmpty()
        && types.isEmpty()
        && operators.isEmpty()
        && owners.isEmpty()
        && categories.isEmpty()
        && states.isEmpty());
  }

  private static Set<String> upperCase(Set<String> texts) {
    return texts.stream()
        .map(text -> text.strip().toUpperCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
