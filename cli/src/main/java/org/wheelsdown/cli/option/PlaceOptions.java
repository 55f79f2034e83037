package org.wheelsdown.cli.option;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.question.Where;
import picocli.CommandLine.Option;

/** The options that narrow a question to places. */
public final class PlaceOptions implements WhereOptions {
  @Option(
      names = "--at",
      paramLabel = "PLACE",
      description =
          "Only there: an airport (ICAO or IATA code), a town (\"San José, CR\"), a country (ISO"
              + " code or name), a region (US-FL, Caribbean) or a GeoJSON file. May be repeated.")
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

  @Override
  public Where applied(Where where, AskedPlaces asked) throws UserMistake {
    if (near.isPresent() != within.isPresent()) {
      throw new UserMistake(
          "--near and --within belong together, as in --near MUHA --within 300km.");
    }
    if (at.isEmpty() && near.isEmpty()) {
      return where;
    }
    Set<String> idents = new HashSet<>();
    for (String text : at) {
      idents.addAll(asked.idents("At ", text));
    }
    if (near.isPresent() && within.isPresent()) {
      Set<String> reached = asked.identsNear(near.get(), within.get().kilometres());
      if (at.isEmpty()) {
        return where.at(reached);
      }
      idents.retainAll(reached);
    }
    return where.at(idents);
  }
}
