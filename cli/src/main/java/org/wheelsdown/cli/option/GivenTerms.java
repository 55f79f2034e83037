package org.wheelsdown.cli.option;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.io.asking.Term;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What of the terms of questions stands on a command line. */
public final class GivenTerms {
  private GivenTerms() {}

  /** The texts of all options that are terms, whichever class declares them. */
  public static Map<Term, List<String>> of(ParseResult parsed) {
    Map<Term, List<String>> terms = new EnumMap<>(Term.class);
    for (OptionSpec option : parsed.matchedOptions()) {
      Term.of(option.longestName().replaceFirst("^--", ""))
          .ifPresent(term -> terms.put(term, option.stringValues()));
    }
    return terms;
  }
}
