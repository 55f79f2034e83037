package org.wheelsdown.core.statement;

import java.util.List;
import org.wheelsdown.core.position.Address;

/** What follows from an address alone, as statements of {@link Basis#BY_RULE}. */
@FunctionalInterface
public interface AddressRules {
  /** Nothing follows. */
  AddressRules NONE = address -> List.of();

  /** At most one statement a property, undated, of no document; its place is the rule in words. */
  List<Statement> about(Address address);
}
