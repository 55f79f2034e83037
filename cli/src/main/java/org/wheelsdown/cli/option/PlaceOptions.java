package org.wheelsdown.cli.option;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.io.reference.ReferenceData;
import picocli.CommandLine.Option;

/** The options that narrow a question by place. */
final class PlaceOptions {
  @Option(
      names = "--at",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "PLACE,…",
      description = "Only at these airports, by ICAO or IATA code; several with commas.")
  private List<String> at = List.of();

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description = "Only at airports near this one, as far as --within says.")
  private Optional<String> near = Optional.empty();

  @Option(
      names = "--within",
      paramLabel = "DISTANCE",
      converter = Distance.Converter.class,
      description = "How far --near reaches, in km, nm or mi, such as 300km.")
  private Optional<Distance> within = Optional.empty();

  /** Idents of the airports that are meant; empty where no place was given. */
  Optional<Set<String>> airports() throws UserMistake {
    if (near.isPresent() != within.isPresent()) {
      throw new UserMistake(
          "--near and --within belong together, as in --near MUHA --within 300km.");
    }
    if (at.isEmpty() && near.isEmpty()) {
      return Optional.empty();
    }
    Set<String> idents = new HashSet<>();
    for (String place : at) {
      idents.add(airport(place).ident());
    }
    if (near.isPresent() && within.isPresent()) {
      Set<String> reached = around(airport(near.get()), within.get());
      if (at.isEmpty()) {
        return Optional.of(reached);
      }
      idents.retainAll(reached);
    }
    return Optional.of(idents);
  }

  private static Airport airport(String code) throws UserMistake {
    return ReferenceData.airports()
        .find(code)
        .orElseThrow(() -> new UserMistake("'" + code + "' is no airport's ICAO or IATA code."));
  }

  private static Set<String> around(Airport center, Distance distance) {
    return ReferenceData.airports()
        .within(center.latitude(), center.longitude(), distance.kilometres())
        .stream()
        .map(there -> there.airport().ident())
        .collect(Collectors.toSet());
  }
}
