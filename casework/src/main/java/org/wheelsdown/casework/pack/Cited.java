package org.wheelsdown.casework.pack;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.core.question.Citation;

/** What the results of a case rest on, and the aircraft that they are about. */
final class Cited {
  private static final Pattern TRACE =
      Pattern.compile("(?:.*/)?trace_full_(~?[0-9a-f]{6})\\.json.*");

  private final Set<String> sources;
  private final Set<String> documents;
  private final Set<String> addresses;

  Cited(CaseResult result) {
    Supplier<Stream<Citation>> citations =
        () -> rows(result).flatMap(row -> row.row().citations().stream());
    sources = citations.get().map(Citation::sha256).collect(Collectors.toSet());
    documents = citations.get().map(Citation::document).collect(Collectors.toSet());
    addresses = Stream.concat(named(result), asked(result)).collect(Collectors.toSet());
  }

  private static Stream<String> named(CaseResult result) {
    return rows(result)
        .flatMap(row -> row.names().map(row::text))
        .flatMap(text -> Stream.of(text.split(", ")))
        .filter(text -> AskedAddresses.ADDRESS.matcher(text).matches())
        .map(text -> text.toLowerCase(Locale.ROOT));
  }

  /** Also those of which nothing was found: their tracks show that there is nothing. */
  private static Stream<String> asked(CaseResult result) {
    return result.claims().stream()
        .flatMap(claim -> claim.checks().stream())
        .flatMap(check -> AskedAddresses.of(check.check().ask()).stream());
  }

  private static Stream<FoundRow> rows(CaseResult result) {
    return result.claims().stream()
        .flatMap(
            claim ->
                Stream.concat(
                    claim.checks().stream()
                        .flatMap(
                            check ->
                                Stream.concat(check.met().stream(), check.differing().stream())),
                    claim.lookedFor().stream().flatMap(looked -> looked.rows().stream())));
  }

  /** Whether a row rests on something in this file. */
  boolean isSource(String sha256) {
    return sources.contains(sha256);
  }

  /** Whether a row rests on this document, or it is of an aircraft that a row or a check names. */
  boolean isMember(String name) {
    Matcher trace = TRACE.matcher(name);
    return documents.contains(name) || (trace.matches() && addresses.contains(trace.group(1)));
  }
}
