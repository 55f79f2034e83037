package org.wheelsdown.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.Counted;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.place.Country;
import org.wheelsdown.core.question.AircraftNames;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.io.list.AircraftList;
import org.wheelsdown.io.reference.ReferenceData;
import picocli.CommandLine.Option;

/** The options that narrow a question by aircraft. */
public final class AircraftOptions {
  @Option(
      names = "--aircraft",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "HEX|REG,…",
      description = "Only these aircraft, by ICAO address or registration; several with commas.")
  private List<String> aircraft = List.of();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "Only the aircraft of a list: one address or registration a line, or a CSV with a column"
              + " icao or registration. May be repeated, and adds to --aircraft.")
  private List<Path> lists = List.of();

  @Option(
      names = "--operator",
      paramLabel = "WORDS",
      description =
          "Only with these words in the operator's name, by the documents of the day. May be"
              + " repeated.")
  private List<String> operators = List.of();

  @Option(
      names = "--owner",
      paramLabel = "WORDS",
      description = "Only with these words in the owner's name. May be repeated.")
  private List<String> owners = List.of();

  @Option(
      names = "--category",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "CATEGORY,…",
      description = "Only those that fly for these: ${COMPLETION-CANDIDATES}; with commas.")
  private List<Category> categories = List.of();

  @Option(
      names = "--state",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "STATE,…",
      description = "Only on the registers of these states, by ISO code or name; with commas.")
  private List<String> states = List.of();

  @Option(
      names = "--type",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "TYPE,…",
      description = "Only these type designators, such as IL76; several with commas.")
  private List<String> types = List.of();

  /**
   * The aircraft that they mean.
   *
   * @param told is told in a sentence what of a list was left out
   */
  public Who who(Consumer<String> told) throws UserMistake, IOException {
    AircraftNames names = names(told);
    return Who.ANYBODY
        .ofAircraft(names.addresses(), names.registrations())
        .ofTypes(words("--type", types))
        .ofOperators(words("--operator", operators))
        .ofOwners(words("--owner", owners))
        .ofCategories(Set.copyOf(categories))
        .ofStates(states());
  }

  private AircraftNames names(Consumer<String> told) throws UserMistake, IOException {
    List<AircraftNames> all = new ArrayList<>();
    for (String text : aircraft) {
      all.add(
          AircraftNames.of(text)
              .orElseThrow(
                  () ->
                      new UserMistake(
                          "'%s' is neither an ICAO address (six hex digits) nor a registration."
                              .formatted(text))));
    }
    for (Path list : lists) {
      all.add(listed(list, told));
    }
    return AircraftNames.union(all);
  }

  private static AircraftNames listed(Path file, Consumer<String> told)
      throws UserMistake, IOException {
    AircraftList list = AircraftList.read(file);
    if (list.aircraft().isEmpty()) {
      throw new UserMistake(
          "%s names no aircraft: it takes one address or registration a line, or a CSV with a column icao or registration."
              .formatted(file));
    }
    if (list.skipped() > 0) {
      told.accept(
          "%s of %s without an aircraft, the first in %s."
              .formatted(Counted.of(list.skipped(), "line"), file, list.firstSkipped()));
    }
    return list.aircraft();
  }

  /** Nothing given for words would mean everybody, which nobody means who gives the option. */
  private static Set<String> words(String option, List<String> words) throws UserMistake {
    if (words.stream().anyMatch(String::isBlank)) {
      throw new UserMistake(option + " needs words to look for.");
    }
    return Set.copyOf(words);
  }

  private Set<String> states() throws UserMistake {
    Set<String> codes = new HashSet<>();
    for (String text : states) {
      List<Country> named = ReferenceData.countries().named(text);
      if (named.size() != 1) {
        throw new UserMistake(
            named.isEmpty()
                ? "There is no state called '%s'.".formatted(text.strip())
                : "'%s' can be %s; say which by its code."
                    .formatted(
                        text.strip(),
                        named.stream()
                            .map(each -> each.name() + " (" + each.code() + ")")
                            .collect(Collectors.joining(" or "))));
      }
      codes.add(named.get(0).code());
    }
    return codes;
  }
}
