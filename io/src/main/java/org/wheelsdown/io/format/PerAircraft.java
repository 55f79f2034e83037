package org.wheelsdown.io.format;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.wheelsdown.core.position.Address;

/**
 * What a reader keeps of each aircraft in a document of many.
 *
 * @param <T> what is kept
 */
final class PerAircraft<T> {
  /** More than are in the air in all the world; beyond it, all is forgotten to keep memory flat. */
  private static final int MOST = 1 << 16;

  private final Map<Integer, T> byCode = new HashMap<>();
  private final Function<Address, T> start;

  /**
   * @param start what to keep of an aircraft that was not met before
   */
  PerAircraft(Function<Address, T> start) {
    this.start = start;
  }

  /** What is kept of an address; see {@link Address#code}. */
  T of(int code) {
    T kept = byCode.get(code);
    if (kept == null) {
      if (byCode.size() == MOST) {
        byCode.clear();
      }
      kept = start.apply(new Address(code));
      byCode.put(code, kept);
    }
    return kept;
  }
}
