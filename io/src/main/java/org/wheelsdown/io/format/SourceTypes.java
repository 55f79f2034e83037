package org.wheelsdown.io.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.PositionSource;

/** readsb's names for how a position came to be known. */
final class SourceTypes {
  private static final Map<String, PositionSource> BY_NAME =
      Arrays.stream(PositionSource.values())
          .collect(Collectors.toMap(s -> s.name().toLowerCase(Locale.ROOT), s -> s));

  private SourceTypes() {}

  /** The source of this name; unknown where there is no such. */
  static PositionSource of(String name) {
    return BY_NAME.getOrDefault(name, PositionSource.UNKNOWN);
  }
}
