package org.wheelsdown.cli.option;

import java.util.List;
import org.wheelsdown.core.aircraft.Category;
import picocli.CommandLine.Option;

/** The options that say onto which flights somebody may have changed. */
public final class OnwardOptions {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "PLACE",
      description = "Where the flights onwards went; a place as with --at. May be repeated.")
  List<String> to = List.of();

  @Option(
      names = "--onward-type",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "TYPE,…",
      description = "Only flights onwards by these type designators; several with commas.")
  List<String> types = List.of();

  @Option(
      names = "--onward-operator",
      paramLabel = "WORDS",
      description = "Only flights onwards with these words in the operator's name.")
  List<String> operators = List.of();

  @Option(
      names = "--onward-category",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "CATEGORY,…",
      description = "Only flights onwards that fly for these: ${COMPLETION-CANDIDATES}.")
  List<Category> categories = List.of();
}
