package org.wheelsdown.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;

/** Aircraft of which positions were read, as many as anybody wants to be told of. */
final class HeardAircraft {
  private final Set<Address> some = new LinkedHashSet<>();

  void add(Position position) {
    if (some.size() < ImportReport.MOST_AIRCRAFT) {
      some.add(position.address());
    }
  }

  /** The first that were heard. */
  List<Address> some() {
    return List.copyOf(some);
  }
}
