package org.wheelsdown.cli.option;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.question.Where;
import picocli.CommandLine.Option;

/** The options that narrow a question by where a flight or journey began and ended. */
public final class WayOptions implements WhereOptions {
  @Option(
      names = "--from",
      paramLabel = "PLACE",
      description = "Only what began there; a place as with --at.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "PLACE", description = "Only what ended there.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--between",
      arity = "2",
      hideParamSyntax = true,
      paramLabel = "PLACE PLACE",
      description = "Only what went from one of two places to the other, whichever way.")
  private List<String> between = List.of();

  @Override
  public Where applied(Where where, AskedPlaces asked) throws UserMistake {
    Where narrowed = where;
    if (from.isPresent()) {
      narrowed = narrowed.from(asked.idents("From ", from.get()));
    }
    if (to.isPresent()) {
      narrowed = narrowed.to(asked.idents("To ", to.get()));
    }
    if (between.isEmpty()) {
      return narrowed;
    } else if (between.size() > 2) {
      throw new UserMistake("--between takes two places, once.");
    }
    return narrowed.between(
        asked.idents("Between ", between.get(0)), asked.idents("and ", between.get(1)));
  }
}
