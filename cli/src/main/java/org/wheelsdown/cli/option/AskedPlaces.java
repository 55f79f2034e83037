package org.wheelsdown.cli.option;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.Counted;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Place;
import org.wheelsdown.core.place.UnknownPlaceException;
import org.wheelsdown.io.drawing.BadDrawingException;
import org.wheelsdown.io.drawing.GeoJsonPlace;
import org.wheelsdown.io.reference.ReferenceData;

/** The places that a user names in one command, and the airports that each means. */
public final class AskedPlaces {
  private static final int MOST_NAMED = 6;

  private final Consumer<String> told;
  private final List<Place> places = new ArrayList<>();
  private final Set<ZoneId> zones = new LinkedHashSet<>();

  /**
   * @param told is told in a sentence how each place was understood
   */
  public AskedPlaces(Consumer<String> told) {
    this.told = told;
  }

  /** The place that a text means: what a file of that name draws, or what is called so. */
  Place find(String text) throws UserMistake {
    Place place = isFile(text) ? drawn(Path.of(text)) : called(text);
    places.add(place);
    return place;
  }

  /** A name for a drawing need not exist to be known for one. */
  private static boolean isFile(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.endsWith(".geojson") || lower.endsWith(".json") || new File(text).isFile();
  }

  private static Place drawn(Path file) throws UserMistake {
    try {
      return GeoJsonPlace.read(file);
    } catch (BadDrawingException e) {
      throw new UserMistake(e.getMessage());
    } catch (IOException e) {
      throw new UserMistake("There is no file " + file + " that can be read.");
    }
  }

  private static Place called(String text) throws UserMistake {
    try {
      return ReferenceData.places().find(text);
    } catch (UnknownPlaceException e) {
      throw new UserMistake(e.getMessage());
    }
  }

  /**
   * The idents of the airports at the place that a text means.
   *
   * @param how begins the sentence that is told of it
   */
  Set<String> idents(String how, String text) throws UserMistake {
    return idents(how, find(text));
  }

  /** The same of a place that was found. */
  Set<String> idents(String how, Place place) throws UserMistake {
    return idents(how + place.name(), airports(place));
  }

  /** The airports at the place that a text means, of which nothing is told. */
  public List<Airport> airports(String text) throws UserMistake {
    return airports(find(text));
  }

  private List<Airport> airports(Place place) throws UserMistake {
    try {
      List<Airport> airports = ReferenceData.places().at(place);
      keepZones(airports);
      return airports;
    } catch (UnknownPlaceException e) {
      throw new UserMistake(e.getMessage());
    }
  }

  /** The idents of the airports within a distance of a place that was found. */
  Set<String> identsNear(Place place, double kilometres) {
    List<Airport> airports = ReferenceData.places().near(place, kilometres);
    keepZones(hasAirports(place) ? ReferenceData.places().at(place) : airports);
    return idents("Near " + place.name(), airports);
  }

  /** All that was asked about until now, in that order. */
  public List<Place> places() {
    return List.copyOf(places);
  }

  /**
   * The time zones of the airports at these places: of the larger ones where there are any, since a
   * strip on a border may well lie in the next zone. What is only near a place does not count.
   */
  Set<ZoneId> zones() {
    return Set.copyOf(zones);
  }

  /** Nothing can be at a point or a line, and then what is near it must tell the time. */
  private static boolean hasAirports(Place place) {
    return !(place instanceof Place.Drawn drawn)
        || (drawn.holdsGround() && !ReferenceData.places().at(place).isEmpty());
  }

  private void keepZones(List<Airport> airports) {
    List<Airport> larger =
        airports.stream()
            .filter(airport -> airport.type().compareTo(AirportType.MEDIUM_AIRPORT) <= 0)
            .toList();
    (larger.isEmpty() ? airports : larger)
        .stream()
            .map(Airport::zone)
            .distinct()
            .filter(ZoneId.getAvailableZoneIds()::contains)
            .map(ZoneId::of)
            .forEach(zones::add);
  }

  private Set<String> idents(String what, List<Airport> airports) {
    Set<String> idents = airports.stream().map(Airport::ident).collect(Collectors.toSet());
    String named =
        idents.size() > MOST_NAMED
            ? Counted.of(idents.size(), "airport")
            : airports.stream().map(Airport::ident).collect(Collectors.joining(", "));
    told.accept(what + ": " + (idents.isEmpty() ? "no airport" : named) + ".");
    return idents;
  }
}
