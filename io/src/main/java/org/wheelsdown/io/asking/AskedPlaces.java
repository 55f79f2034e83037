package org.wheelsdown.io.asking;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Place;
import org.wheelsdown.core.place.UnknownPlaceException;
import org.wheelsdown.io.drawing.BadDrawingException;
import org.wheelsdown.io.drawing.GeoJsonPlace;
import org.wheelsdown.io.reference.ReferenceData;

/** The places that are named in one question, and the airports that each means. */
final class AskedPlaces {
  private static final int MOST_NAMED = 6;

  private final AskedFiles files;
  private final Consumer<String> told;
  private final List<Place> places = new ArrayList<>();
  private final Set<ZoneId> zones = new LinkedHashSet<>();

  /**
   * @param told is told in a sentence how each place was understood
   */
  AskedPlaces(AskedFiles files, Consumer<String> told) {
    this.files = files;
    this.told = told;
  }

  /** The place that a text means: what a file of that name draws, or what is called so. */
  Place find(Term term, String text) throws MisreadQuestionException {
    Place place = files.isDrawing(text) ? drawn(term, text) : called(term, text);
    places.add(place);
    return place;
  }

  private Place drawn(Term term, String file) throws MisreadQuestionException {
    try {
      return GeoJsonPlace.read(files.find(term, file));
    } catch (BadDrawingException e) {
      throw new MisreadQuestionException(term, e.getMessage());
    } catch (IOException e) {
      throw AskedFiles.missing(term, file);
    }
  }

  private static Place called(Term term, String text) throws MisreadQuestionException {
    try {
      return ReferenceData.places().find(text);
    } catch (UnknownPlaceException e) {
      throw new MisreadQuestionException(term, e.getMessage());
    }
  }

  /**
   * The idents of the airports at the place that a text means.
   *
   * @param how begins the sentence that is told of it
   */
  Set<String> idents(Term term, String how, String text) throws MisreadQuestionException {
    Place place = find(term, text);
    return idents(how + place.name(), airports(term, place));
  }

  /** The airports at a place that was found, of which nothing is told. */
  List<Airport> airports(Term term, Place place) throws MisreadQuestionException {
    try {
      List<Airport> airports = ReferenceData.places().at(place);
      keepZones(airports);
      return airports;
    } catch (UnknownPlaceException e) {
      throw new MisreadQuestionException(term, e.getMessage());
    }
  }

  /** The idents of the airports within a distance of the place that a text means. */
  Set<String> identsNear(String text, Distance within) throws MisreadQuestionException {
    Place place = find(Term.NEAR, text);
    List<Airport> airports = ReferenceData.places().near(place, within.kilometres());
    keepZones(hasAirports(place) ? ReferenceData.places().at(place) : airports);
    return idents("Near " + place.name(), airports);
  }

  /** All that was asked about until now, in that order. */
  List<Place> places() {
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
        .stream().flatMap(airport -> airport.clock().stream()).forEach(zones::add);
  }

  private Set<String> idents(String what, List<Airport> airports) {
    Set<String> idents = airports.stream().map(Airport::ident).collect(Collectors.toSet());
    String named =
        idents.size() > MOST_NAMED
            ? String.format(Locale.ROOT, "%,d airports", idents.size())
            : airports.stream().map(Airport::ident).collect(Collectors.joining(", "));
    told.accept(what + ": " + named + ".");
    return idents;
  }
}
