package org.wheelsdown.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.core.aircraft.Category;
import picocli.CommandLine.Option;

/** The options that narrow a question by aircraft. */
public final class AircraftOptions {
  @Option(
      names = "--aircraft",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "HEX|REG,…",
      description = "Only these aircraft, by ICAO address or registration; several with commas.")
  List<String> aircraft = List.of();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "Only the aircraft of a list: one address or registration a line, or a CSV with a column"
              + " icao or registration. May be repeated, and adds to --aircraft.")
  List<Path> lists = List.of();

  @Option(
      names = "--operator",
      paramLabel = "WORDS",
      description =
          "Only with these words in the operator's name, by the documents of the day. May be"
              + " repeated.")
  List<String> operators = List.of();

  @Option(
      names = "--owner",
      paramLabel = "WORDS",
      description = "Only with these words in the owner's name. May be repeated.")
  List<String> owners = List.of();

  @Option(
      names = "--category",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "CATEGORY,…",
      description = "Only those that fly for these: ${COMPLETION-CANDIDATES}; with commas.")
  List<Category> categories = List.of();

  @Option(
      names = "--state",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "STATE,…",
      description = "Only on the registers of these states, by ISO code or name; with commas.")
  List<String> states = List.of();

  @Option(
      names = "--type",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "TYPE,…",
      description = "Only these type designators, such as IL76; several with commas.")
  List<String> types = List.of();
}
