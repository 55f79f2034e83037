package org.wheelsdown.lab.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.wheelsdown.core.aircraft.AddressBlocks;
import org.wheelsdown.core.position.Address;

/** Hands out addresses of the states' blocks, each once. */
final class Addresses {
  /** No state has fewer than some hundred addresses in a row. */
  private static final int STEP = 64;

  private static final int ALL = 1 << 24;

  private final Map<String, List<Integer>> steps = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  Addresses(AddressBlocks blocks) {
    for (int code = 0; code < ALL; code += STEP) {
      int first = code;
      blocks
          .state(new Address(code))
          .ifPresent(state -> steps.computeIfAbsent(state, any -> new ArrayList<>()).add(first));
    }
  }

  /** Whether a state has addresses of its own. */
  boolean has(String state) {
    return steps.containsKey(state) && taken(state) < steps.get(state).size() * STEP / 2;
  }

  private final Map<String, Integer> counts = new HashMap<>();

  private int taken(String state) {
    return counts.getOrDefault(state, 0);
  }

  /** One more address of a state that {@link #has} some. */
  Address next(String state, Random random) {
    List<Integer> of = steps.getOrDefault(state, List.of());
    int code;
    do {
      code = of.get(random.nextInt(of.size())) + random.nextInt(STEP);
    } while (!taken.add(code));
    counts.merge(state, 1, Integer::sum);
    return new Address(code);
  }
}
