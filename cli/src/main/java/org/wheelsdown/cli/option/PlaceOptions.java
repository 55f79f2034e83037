package org.wheelsdown.cli.option;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.place.Place;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.io.reference.ReferenceData;
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

  private final List<Area> grounds = new ArrayList<>();

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
    List<Area> there = new ArrayList<>();
    for (String text : at) {
      Place place = asked.find(text);
      idents.addAll(asked.idents("At ", place));
      there.add(ReferenceData.places().ground(place, Question.NEAR));
    }
    if (!at.isEmpty()) {
      grounds.add(Area.together(there));
    }
    if (near.isPresent() && within.isPresent()) {
      Place place = asked.find(near.get());
      double kilometres = within.get().kilometres();
      Set<String> reached = asked.identsNear(place, kilometres);
      grounds.add(ReferenceData.places().area(place).within(kilometres));
      if (at.isEmpty()) {
        return where.at(reached);
      }
      idents.retainAll(reached);
    }
    return where.at(idents);
  }

  /**
   * What is meant on the ground, once the options were applied: what lies in all of these. Of an
   * airport, a town or a part of a country all within {@link Question#NEAR} kilometres of it.
   */
  List<Area> grounds() {
    return List.copyOf(grounds);
  }
}
