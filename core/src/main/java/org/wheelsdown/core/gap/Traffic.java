package org.wheelsdown.core.gap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;

/** How much the busiest fields are used, where a few large ones lie side by side. */
final class Traffic {
  private static final String FILE = "passengers.properties";

  /** Millions of passengers taken for a large field that is not listed. */
  private static final double OF_OTHERS = 3;

  private static final Map<String, Double> MILLIONS = read();

  private Traffic() {}

  private static Map<String, Double> read() {
    try (InputStream file = Traffic.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      Properties lines = new Properties();
      lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return lines.stringPropertyNames().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  ident -> ident, ident -> Double.parseDouble(lines.getProperty(ident))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Logarithm of how many times as many passengers use a field as one that is not listed; 0 for
   * those and for kinds of aircraft that do not go where the passengers go.
   */
  static double of(AircraftKind kind, Airport field) {
    boolean follows =
        switch (kind) {
          case WIDE_BODY, AIRLINER, SOME_JET -> true;
          case TRANSPORT, BUSINESS_JET, TURBOPROP, PISTON, HELICOPTER, UNKNOWN -> false;
        };
    if (!follows || field.type() != AirportType.LARGE_AIRPORT) {
      return 0;
    }
    return Math.log(MILLIONS.getOrDefault(field.ident(), OF_OTHERS) / OF_OTHERS);
  }
}
