package org.wheelsdown.core.connection;

import java.time.Duration;
import java.util.Locale;

/** Says in words why a flight ranks where it does. */
final class Wording {
  private Wording() {}

  static String ranked(Arrival arrival, Onward onward) {
    String route =
        (onward.route().isRegular() ? "regular, " : "not regular, ") + onward.route().inWords();
    return String.join(
        "; ",
        landing(onward),
        Cabin.of(onward.aircraftClass()).inWords(),
        route,
        "from " + from(arrival, onward));
  }

  static String tooSoon(Arrival arrival, Onward onward, Duration least) {
    Duration longest = Duration.between(arrival.landed().earliest(), onward.tookOff().latest());
    return "left too soon: %s after the landing at the most, where a change takes %s from %s"
        .formatted(minutes(longest), minutes(least), from(arrival, onward));
  }

  private static String landing(Onward onward) {
    return switch (onward.landing()) {
      case OBSERVED -> "heard to land there";
      case INFERRED ->
          "inferred to have landed there (%s)".formatted(percent(onward.probability()));
      case POSSIBLE ->
          onward.probability() > 0
              ? "weak: its landing is unknown, and may have been there (%s)"
                  .formatted(percent(onward.probability()))
              : "weak: its landing is unknown, and it was last heard near there";
    };
  }

  private static String from(Arrival arrival, Onward onward) {
    return onward.airport().equals(arrival.airport())
        ? "the same airport"
        : "another airport of the city, " + onward.airport();
  }

  private static String minutes(Duration length) {
    return length.toMinutes() + " min";
  }

  private static String percent(double probability) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * probability);
  }
}
