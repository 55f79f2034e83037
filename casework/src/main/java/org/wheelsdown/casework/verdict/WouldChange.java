package org.wheelsdown.casework.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.StatementCitation;

/** Says what would change a verdict. */
record WouldChange(Claim claim, Verdict verdict, List<CheckResult> checks) {
  private static final int NAMED = 3;

  List<String> inWords() {
    if (verdict == Verdict.NOT_TESTABLE) {
      return List.of("Evidence of another kind: " + claim.how());
    }
    List<String> sentences = new ArrayList<>();
    checks.forEach(check -> sentences.addAll(of(check)));
    return sentences.stream().distinct().toList();
  }

  private static List<String> of(CheckResult check) {
    String part = check.check().part();
    return switch (check.outcome()) {
      case MET ->
          check.met().isEmpty() ? List.of("Such a row, in data still to come.") : rests(check);
      case DISPUTED -> List.of("A document of more weight on either side of: " + part + ".");
      case CONTRADICTED ->
          List.of(
              "Proof that the track or document cited against it is wrong or somebody else's: "
                  + part
                  + ".");
      case NOT_SEEN -> List.of("Tracks of the days and places that are missing: " + part + ".");
    };
  }

  private static List<String> rests(CheckResult check) {
    List<String> sentences = new ArrayList<>();
    String documents = documents(check);
    String files = files(check);
    sentences.add("A fault in what it rests on: " + files + documents + ".");
    if (check.certainty().isInferred()) {
      sentences.add(
          String.format(
              Locale.ROOT,
              "Asking for more certainty than %.2f, or a receiver's record of what nobody heard.",
              check.certainty().least()));
    }
    return sentences;
  }

  private static String files(CheckResult check) {
    List<String> files =
        check.met().stream()
            .flatMap(row -> row.row().citations().stream())
            .map(Citation::document)
            .distinct()
            .toList();
    return named(files, "track");
  }

  /** Only those that the check looked for, or all if it looked for none. */
  private static String documents(CheckResult check) {
    List<String> papers =
        check.met().stream()
            .flatMap(row -> row.row().statements().stream())
            .filter(each -> isOfIdentity(each) && each.isUsed())
            .map(StatementCitation::file)
            .filter(file -> !file.isEmpty())
            .distinct()
            .toList();
    return papers.isEmpty() ? "" : ", " + named(papers, "document");
  }

  private static boolean isOfIdentity(StatementCitation statement) {
    return Stream.of("operator", "owner", "category").anyMatch(statement.property()::equals);
  }

  private static String named(List<String> names, String thing) {
    String more = names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "";
    return names.stream().limit(NAMED).collect(Collectors.joining(", ", thing + " ", more));
  }
}
