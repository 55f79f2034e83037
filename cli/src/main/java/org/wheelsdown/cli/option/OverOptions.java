package org.wheelsdown.cli.option;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say over which part of the Earth, and how high, somebody flies. */
public final class OverOptions {
  @Option(
      names = "--over",
      required = true,
      paramLabel = "PLACE",
      description =
          "What is flown over: a country or a region of the world (its land), a GeoJSON file, or"
              + " 20 km around an airport, the airports of a town, or a drawn point or line.")
  String over = "";

  @Option(
      names = "--below",
      paramLabel = "ALTITUDE",
      description = "Only at that altitude or below, such as FL100 or 9500ft.")
  Optional<String> below = Optional.empty();

  @Option(
      names = "--above",
      paramLabel = "ALTITUDE",
      description = "Only at that altitude or above.")
  Optional<String> above = Optional.empty();
}
