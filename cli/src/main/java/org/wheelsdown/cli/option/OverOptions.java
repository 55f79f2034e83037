package org.wheelsdown.cli.option;

import java.util.Optional;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.io.reference.ReferenceData;
import picocli.CommandLine.Option;

/** The options that say over which part of the Earth, and how high, somebody flies. */
public final class OverOptions implements WhereOptions {
  /** Kilometres around what has no ground of its own: airports, points, lines. */
  private static final double AROUND = 20;

  @Option(
      names = "--over",
      required = true,
      paramLabel = "PLACE",
      description =
          "What is flown over: a country or a region of the world (its land), a GeoJSON file, or"
              + " 20 km around an airport, the airports of a town, or a drawn point or line.")
  private String over = "";

  @Option(
      names = "--below",
      paramLabel = "ALTITUDE",
      converter = AltitudeBound.Converter.class,
      description = "Only at that altitude or below, such as FL100 or 9500ft.")
  private Optional<AltitudeBound> below = Optional.empty();

  @Option(
      names = "--above",
      paramLabel = "ALTITUDE",
      converter = AltitudeBound.Converter.class,
      description = "Only at that altitude or above.")
  private Optional<AltitudeBound> above = Optional.empty();

  private Optional<Area> area = Optional.empty();

  @Override
  public Where applied(Where where, AskedPlaces asked) throws UserMistake {
    if (where.at().isPresent()) {
      throw new UserMistake("Overflights are asked for by --over, not by --at or --near.");
    }
    area = Optional.of(ReferenceData.places().ground(asked.find(over), AROUND));
    return where;
  }

  /** The area, once the options were applied. */
  public Area area() {
    return area.orElseThrow();
  }

  /** Feet; negative infinity for all. */
  public double lowest() {
    return above.map(AltitudeBound::feet).orElse(Double.NEGATIVE_INFINITY);
  }

  /** Feet; infinity for all. */
  public double highest() {
    return below.map(AltitudeBound::feet).orElse(Double.POSITIVE_INFINITY);
  }
}
