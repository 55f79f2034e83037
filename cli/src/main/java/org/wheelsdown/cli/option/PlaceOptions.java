package org.wheelsdown.cli.option;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.Counted;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Place;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.core.place.UnknownPlaceException;
import org.wheelsdown.io.reference.ReferenceData;
import picocli.CommandLine.Option;

/** The options that narrow a question by place. */
final class PlaceOptions {
  private static final int MOST_NAMED = 6;

  @Option(
      names = "--at",
      paramLabel = "PLACE",
      description =
          "Only there: an airport (ICAO or IATA code), a town (\"San José, CR\") or a country (ISO"
              + " code or name). May be repeated.")
  private List<String> at = List.of();

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description =
          "Only at airports there or near, as far as --within says; of a country from its border.")
  private Optional<String> near = Optional.empty();

  @Option(
      names = "--within",
      paramLabel = "DISTANCE",
      converter = Distance.Converter.class,
      description = "How far --near reaches, in km, nm or mi, such as 300km.")
  private Optional<Distance> within = Optional.empty();

  /**
   * Idents of the airports that are meant; empty where no place was given.
   *
   * @param told is told in a sentence how each place was understood
   */
  Optional<Set<String>> airports(Consumer<String> told) throws UserMistake {
    if (near.isPresent() != within.isPresent()) {
      throw new UserMistake(
          "--near and --within belong together, as in --near MUHA --within 300km.");
    }
    if (at.isEmpty() && near.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(idents(ReferenceData.places(), told));
    } catch (UnknownPlaceException e) {
      throw new UserMistake(e.getMessage());
    }
  }

  private Set<String> idents(Places places, Consumer<String> told) {
    Set<String> idents = new HashSet<>();
    for (String text : at) {
      Place place = places.find(text);
      idents.addAll(idents("At ", place, places.at(place), told));
    }
    if (near.isPresent() && within.isPresent()) {
      Place center = places.find(near.get());
      List<Airport> airports = places.near(center, within.get().kilometres());
      Set<String> reached = idents("Near ", center, airports, told);
      if (at.isEmpty()) {
        return reached;
      }
      idents.retainAll(reached);
    }
    return idents;
  }

  private static Set<String> idents(
      String how, Place place, List<Airport> airports, Consumer<String> told) {
    List<String> idents = airports.stream().map(Airport::ident).toList();
    String named =
        idents.size() <= MOST_NAMED
            ? String.join(", ", idents)
            : Counted.of(idents.size(), "airport");
    told.accept(how + place.name() + ": " + named + ".");
    return Set.copyOf(idents);
  }
}
