package org.wheelsdown.core.gap;

import org.wheelsdown.core.place.Airport;

/** One thing that a silence can hold, before it is weighed. */
public sealed interface Option {
  /** A stop at a field; at the end of data a landing there, at their beginning a take-off. */
  record At(Airport field) implements Option {}

  /** A landing at one field and, at the end of the silence, a take-off from another. */
  record Several(Airport first, Airport last) implements Option {}

  /** A stop at no listed field. */
  record Elsewhere() implements Option {}

  /** A stop to which nothing points. */
  record Somewhere() implements Option {}

  /** No stop; at the end of data a landing too far away to say where. */
  record FlewOn() implements Option {}
}
