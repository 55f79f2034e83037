package org.wheelsdown.cli.adding;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.source.Credibility;
import org.wheelsdown.casework.source.Reliability;
import org.wheelsdown.casework.source.Source;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Option;

/** What is told of a source. */
public final class SourceOptions {
  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "A short name (default: from the words).")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--print-as",
      paramLabel = "WORDS",
      description = "What may be said of it in print; never who it is.")
  private Optional<String> printAs = Optional.empty();

  @Option(
      names = "--reliability",
      paramLabel = "A–F",
      description = "How far it can be trusted: A completely, E not at all, F cannot be judged.")
  private Optional<Reliability> reliability = Optional.empty();

  @Option(
      names = "--credibility",
      paramLabel = "1–6",
      description = "How far it can be believed: 1 confirmed, 5 improbable, 6 cannot be judged.")
  private Optional<Integer> credibility = Optional.empty();

  @Option(
      names = "--heard-from",
      paramLabel = "ID",
      split = ",",
      description = "The sources that it has its knowledge from.")
  private Set<String> heardFrom = Set.of();

  /** Asks for what is missing. */
  public void complete(Form form) throws UserMistake, IOException {
    printAs =
        Optional.of(
            form.required(printAs, "--print-as", "What may be said of the source in print"));
  }

  /**
   * The source, when nothing is missing.
   *
   * @param taken ids of other sources
   */
  public Source source(Set<String> taken) throws UserMistake {
    String words = printAs.orElseThrow();
    return new Source(
        id.orElse(Slug.of(words, "source", taken)),
        words,
        reliability,
        credibility(credibility),
        heardFrom);
  }

  private static Optional<Credibility> credibility(Optional<Integer> number) throws UserMistake {
    Optional<Credibility> known = number.flatMap(Credibility::of);
    if (known.isEmpty() && number.isPresent()) {
      throw new UserMistake("Credibility is a number from 1 to 6.");
    }
    return known;
  }
}
