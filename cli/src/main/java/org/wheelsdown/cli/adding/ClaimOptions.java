package org.wheelsdown.cli.adding;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Expectation.Differing;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Publication;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Option;

/** What is told of a claim. */
public final class ClaimOptions {
  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "A short name (default: from the words).")
  private Optional<String> id = Optional.empty();

  @Option(names = "--says", paramLabel = "TEXT", description = "The sentence, in your own words.")
  private Optional<String> says = Optional.empty();

  @Option(names = "--by", paramLabel = "ID", split = ",", description = "The sources who say it.")
  private List<String> by = List.of();

  @Option(names = "--how", paramLabel = "TEXT", description = "How it would be checked.")
  private Optional<String> how = Optional.empty();

  @Option(
      names = "--ask",
      paramLabel = "QUESTION",
      description = "The question that checks it, as a command: 'landings --at MUHA --type IL96'.")
  private Optional<String> ask = Optional.empty();

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "How many rows are expected: some (default), none or a number.")
  private String rows = "some";

  @Option(
      names = "--part",
      paramLabel = "TEXT",
      description = "Which part of the sentence that checks (default: all of it).")
  private String part = "all of it";

  @Option(
      names = "--untestable",
      paramLabel = "WHY",
      description = "Instead of a question: why this data cannot speak to it.")
  private Optional<String> untestable = Optional.empty();

  @Option(names = "--published-in", paramLabel = "PAPER", description = "Where it was published.")
  private Optional<String> publishedIn = Optional.empty();

  @Option(names = "--published-on", paramLabel = "DATE", description = "When (default: today).")
  private Optional<LocalDate> publishedOn = Optional.empty();

  @Option(names = "--link", paramLabel = "URL", description = "A link to that.")
  private Optional<String> link = Optional.empty();

  @Option(
      names = "--conflicts",
      paramLabel = "ID",
      split = ",",
      description = "Claims that cannot be true with it.")
  private Set<String> conflicts = Set.of();

  @Option(
      names = "--refines",
      paramLabel = "ID",
      split = ",",
      description = "Claims that it says more exactly.")
  private Set<String> refines = Set.of();

  @Option(
      names = "--depends",
      paramLabel = "ID",
      split = ",",
      description = "Claims without which it does not stand.")
  private Set<String> depends = Set.of();

  @Option(names = "--expected", paramLabel = "VERDICT", description = "The verdict to count on.")
  private Optional<String> expected = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "What you add beside the verdict.")
  private Optional<String> note = Optional.empty();

  /** Asks for what is missing. */
  public void complete(Form form) throws UserMistake, IOException {
    says = Optional.of(form.required(says, "--says", "What is said, in your own words"));
    how = Optional.of(form.required(how, "--how", "How it would be checked"));
    ask = asked(form);
    untestable = ask.isEmpty() ? Optional.of(whyNot(form)) : untestable;
  }

  /**
   * The claim, when nothing is missing.
   *
   * @param taken ids of other claims
   */
  public Claim claim(Set<String> taken) throws UserMistake {
    String sentence = says.orElseThrow();
    return new Claim(
        id.orElse(Slug.of(sentence, "claim", taken)),
        sentence,
        by.stream().map(s -> new Attribution(s, Optional.empty(), Optional.empty())).toList(),
        publishedIn.map(in -> new Publication(in, publishedOn.orElseGet(LocalDate::now), link)),
        how.orElseThrow(),
        untestable,
        ask.isEmpty() ? List.of() : List.of(check(ask.get())),
        List.of(),
        verdict(),
        note,
        conflicts,
        refines,
        depends);
  }

  private Optional<String> asked(Form form) throws IOException {
    return untestable.isPresent()
        ? ask
        : form.optional(ask, "The question that checks it, such as landings --at MUHA --type IL96");
  }

  private String whyNot(Form form) throws UserMistake, IOException {
    return form.required(
        untestable, "--ask or --untestable", "Why this data cannot speak to it, if it cannot");
  }

  private Check check(String question) throws UserMistake {
    return new Check(
        part,
        QuestionWords.read(question),
        new Expectation(range(), Range.ANY, List.of(), Differing.SAYS_NOTHING));
  }

  private Range range() throws UserMistake {
    return switch (rows) {
      case "some" -> Range.SOME;
      case "none" -> new Range(0, 0);
      default -> {
        if (!rows.matches("\\d{1,9}")) {
          throw new UserMistake("--rows is some, none or a number, and not " + rows + ".");
        }
        yield new Range(Integer.parseInt(rows), Integer.parseInt(rows));
      }
    };
  }

  private Optional<Verdict> verdict() throws UserMistake {
    if (expected.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(Verdict.values())
            .filter(verdict -> verdict.word().equals(expected.get()))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserMistake("'" + expected.get() + "' is no verdict, such as supported.")));
  }
}
