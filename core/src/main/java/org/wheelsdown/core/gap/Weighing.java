package org.wheelsdown.core.gap;

import java.util.List;
import java.util.Optional;

/**
 * One silence that is being weighed.
 *
 * @param before how the aircraft was lost; empty where the data begin with the silence
 * @param after how it was found; empty where the data end with it
 * @param choices all that the silence can hold
 */
public record Weighing(Optional<Edge> before, Optional<Edge> after, List<Choice> choices) {
  public Weighing {
    choices = List.copyOf(choices);
  }
}
