package org.wheelsdown.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that narrow a question to places. */
public final class PlaceOptions {
  @Option(
      names = "--at",
      paramLabel = "PLACE",
      description =
          "Only there: an airport (ICAO or IATA code), a town (\"San José, CR\"), a country (ISO"
              + " code or name), a region (US-FL, Caribbean) or a GeoJSON file. May be repeated.")
  List<String> at = List.of();

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description =
          "Only at airports there or near, as far as --within says; of a country from its border.")
  Optional<String> near = Optional.empty();

  @Option(
      names = "--within",
      paramLabel = "DISTANCE",
      description = "How far --near reaches, in km, nm or mi, such as 300km.")
  Optional<String> within = Optional.empty();
}
