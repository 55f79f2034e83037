package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;

/**
 * Writes where flights began and ended as entities {@code Address} of FollowTheMoney. A {@code
 * Trip} must have both places, so where nobody heard the end of a flight there is one that says so,
 * for this flight alone.
 */
final class PlaceEntities {
  private final Airports airports;
  private final Writer out;
  private final Set<String> written = new HashSet<>();

  PlaceEntities(Airports airports, Writer out) {
    this.airports = airports;
    this.out = out;
  }

  /**
   * The id of the place of one end of a flight, which is written if it was not yet.
   *
   * @param end {@code takeoff} or {@code landing}
   */
  String place(NamedRow flight, String end) throws IOException {
    Optional<Airport> airport = airports.find(flight.text(end + "_airport"));
    Entity entity = airport.map(PlaceEntities::field).orElseGet(() -> unheard(flight, end));
    if (written.add(entity.id())) {
      entity.writeTo(out);
    }
    return entity.id();
  }

  private static Entity field(Airport airport) {
    String name = airport.name() + " (" + airport.ident() + ")";
    String country =
        new Locale.Builder().setRegion(airport.country()).build().getDisplayCountry(Locale.ENGLISH);
    return new Entity(Entity.id("airport", airport.ident()), "Address")
        .add("name", name)
        .add(
            "full",
            Stream.of(name, airport.municipality(), country)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")))
        .add("city", airport.municipality())
        .add("country", airport.country().toLowerCase(Locale.ROOT))
        .add("latitude", degrees(airport.latitude()))
        .add("longitude", degrees(airport.longitude()));
  }

  /** The position says where the aircraft was heard, and so is no coordinate of the place. */
  private static Entity unheard(NamedRow flight, String end) {
    String heard = end.equals("takeoff") ? "first heard" : "last heard";
    String where =
        flight.number(end + "_latitude").isPresent()
            ? " at %s, %s"
                .formatted(
                    degrees(flight.number(end + "_latitude").getAsDouble()),
                    degrees(flight.number(end + "_longitude").getAsDouble()))
            : " elsewhere";
    String name = "Unknown place (%s%s)".formatted(heard, where);
    return new Entity(Entity.id("unheard " + end, TripEntity.id(flight)), "Address")
        .add("name", name)
        .add("full", name);
  }

  private static String degrees(double angle) {
    return String.format(Locale.ROOT, "%.5f", angle);
  }
}
