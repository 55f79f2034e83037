package org.wheelsdown.core.journey;

import java.util.Optional;

/**
 * A place on the way of a journey.
 *
 * @param airport its ident; empty where it is not known
 * @param came the number of the leg that landed there; {@link #NONE} where none is known to
 * @param left the number of the leg that took off there; {@link #NONE} where none is known to
 */
public record Node(Optional<String> airport, int came, int left) {
  /** No leg. */
  public static final int NONE = -1;
}
