package org.wheelsdown.cli.option;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.question.Who;
import picocli.CommandLine.Option;

/** The options that say onto which flights somebody may have changed. */
public final class OnwardOptions {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "PLACE",
      description = "Where the flights onwards went; a place as with --at. May be repeated.")
  private List<String> to = List.of();

  @Option(
      names = "--onward-type",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "TYPE,…",
      description = "Only flights onwards by these type designators; several with commas.")
  private List<String> types = List.of();

  @Option(
      names = "--onward-operator",
      paramLabel = "WORDS",
      description = "Only flights onwards with these words in the operator's name.")
  private List<String> operators = List.of();

  @Option(
      names = "--onward-category",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "CATEGORY,…",
      description = "Only flights onwards that fly for these: ${COMPLETION-CANDIDATES}.")
  private List<Category> categories = List.of();

  /** Whose flights they were. */
  public Who who() {
    return Who.ANYBODY
        .ofTypes(Set.copyOf(types))
        .ofOperators(Set.copyOf(operators))
        .ofCategories(Set.copyOf(categories));
  }

  /**
   * Idents of the airports that they went to.
   *
   * @param told is told in a sentence how each place was understood
   */
  public Set<String> destinations(Consumer<String> told) throws UserMistake {
    AskedPlaces asked = new AskedPlaces(told);
    Set<String> idents = new HashSet<>();
    for (String place : to) {
      idents.addAll(asked.idents("To ", place));
    }
    return idents;
  }
}
