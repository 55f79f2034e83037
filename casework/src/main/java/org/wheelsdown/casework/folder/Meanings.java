package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.util.Optional;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.casework.folder.entry.Reading;
import org.wheelsdown.casework.yaml.Written;
import org.wheelsdown.core.spelling.Resembling;
import org.wheelsdown.io.asking.Misreading;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;

/**
 * That there is what a claim's questions ask for: their places, times, drawings and lists of
 * aircraft. It needs no data, so that all of it is told before anything is computed.
 */
final class Meanings {
  private static final String LISTS = "lists";

  private final CaseFiles files;
  private final Findings findings;
  private final QuestionReader reader;
  private final ConditionMeanings conditions;

  Meanings(CaseFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
    reader = QuestionReader.inFolder(files.root(), understood -> {});
    conditions = new ConditionMeanings(reader, findings);
  }

  void check(Entry claim) throws IOException {
    for (Entry check : claim.entries("checks")) {
      Optional<QuestionKind> kind = checkQuestion(check);
      Optional<Entry> with = check.entry("expect").flatMap(expect -> expect.entry("with"));
      if (kind.isPresent() && with.isPresent()) {
        conditions.check(with.get(), kind.get());
      }
    }
    for (Entry lookedFor : claim.entries("looked-for")) {
      checkQuestion(lookedFor);
    }
  }

  /** The kind of what it asks; empty if that is none, as the schema has said. */
  private Optional<QuestionKind> checkQuestion(Entry check) throws IOException {
    Optional<Entry> ask = check.entry("ask");
    Optional<QuestionKind> kind = ask.flatMap(each -> QuestionKind.of(each.text("question")));
    if (kind.isPresent()) {
      WrittenQuestion question = Reading.question(ask.get());
      for (Misreading misreading : reader.misreadings(question)) {
        findings.mistake(place(ask.get(), misreading), misreading.sentence(), hint(misreading));
      }
    }
    return kind;
  }

  /** The very text that is meant, else all that is written of the term, else the question. */
  private static Written place(Entry ask, Misreading misreading) {
    Optional<String> word = misreading.term().map(Term::word);
    return word.stream()
        .flatMap(term -> ask.scalars(term).stream())
        .filter(each -> misreading.text().filter(each.text().strip()::equals).isPresent())
        .map(Written.class::cast)
        .findFirst()
        .or(() -> word.flatMap(ask::value))
        .orElse(ask.fields());
  }

  private String hint(Misreading misreading) throws IOException {
    if (!misreading.term().equals(Optional.of(Term.LIST))) {
      return "";
    }
    String likely = Resembling.hint(misreading.text().orElse(""), files.names(LISTS));
    return likely.isEmpty() ? "lists lie in lists/" : likely;
  }
}
