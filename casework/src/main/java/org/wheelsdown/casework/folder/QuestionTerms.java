package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.core.spelling.Resembling;
import org.wheelsdown.casework.yaml.Written.Field;
import org.wheelsdown.casework.yaml.Written.Scalar;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;

/**
 * That each question has terms which its kind takes, and files that lie in the case's folder. What
 * places and times mean is found out when it is asked.
 */
final class QuestionTerms {
  /** What may name a drawing, beside places that are called by their names. */
  private static final List<Term> PLACES =
      List.of(Term.AT, Term.NEAR, Term.FROM, Term.TO, Term.BETWEEN, Term.VIA, Term.OVER);

  private final CaseFiles files;
  private final Findings findings;

  QuestionTerms(CaseFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  void check(Entry claim) throws IOException {
    for (String list : List.of("checks", "looked-for")) {
      for (Entry entry : claim.entries(list)) {
        Optional<Entry> ask = entry.entry("ask");
        if (ask.isPresent()) {
          checkQuestion(ask.get());
        }
      }
    }
  }

  private void checkQuestion(Entry ask) throws IOException {
    QuestionKind.of(ask.text("question")).ifPresent(kind -> checkTerms(ask, kind));
    for (Scalar list : ask.scalars(Term.LIST.word())) {
      checkFile(list, "lists lie in lists/");
    }
    for (Term term : PLACES) {
      for (Scalar place : ask.scalars(term.word())) {
        if (isFile(place.text())) {
          checkFile(place, "drawings lie in the case's folder");
        }
      }
    }
  }

  /** Terms that no question has are told by the schema. */
  private void checkTerms(Entry ask, QuestionKind kind) {
    Set<String> words = kind.terms().stream().map(Term::word).collect(Collectors.toSet());
    for (String word : ask.all().keySet()) {
      Optional<Field> field = Term.of(word).flatMap(term -> ask.fields().find(word));
      if (field.isPresent() && !words.contains(word)) {
        findings.mistake(
            field.get().name(),
            "%s cannot be narrowed by '%s'".formatted(kind.word(), word),
            Resembling.hint(word, words));
      }
    }
    for (Term needed : kind.needed()) {
      if (!ask.has(needed.word())) {
        findings.mistake(
            ask.fields(), "%s need '%s', a place".formatted(kind.word(), needed.word()), "");
      }
    }
  }

  private void checkFile(Scalar name, String hint) throws IOException {
    try {
      files.find(name.text());
    } catch (CaseException e) {
      findings.mistake(name, e.getMessage(), hint);
    }
  }

  private static boolean isFile(String place) {
    return place.contains("/")
        || place.contains("\\")
        || place.toLowerCase(Locale.ROOT).endsWith("json");
  }
}
