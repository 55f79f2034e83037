package org.wheelsdown.casework.folder.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.check.Expectation;
import org.wheelsdown.casework.check.Expectation.Differing;
import org.wheelsdown.casework.check.Range;
import org.wheelsdown.casework.yaml.Written;
import org.wheelsdown.casework.yaml.Written.Fields;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;

/** What checks mean that are as the schema says. */
final class CheckReading {
  private CheckReading() {}

  static Check check(Entry entry) {
    return new Check(
        entry.text("part"),
        ask(entry.entry("ask").orElseThrow()),
        expectation(entry.entry("expect")));
  }

  static WrittenQuestion ask(Entry entry) {
    Map<Term, List<String>> terms = new EnumMap<>(Term.class);
    for (String word : entry.all().keySet()) {
      Term.of(word).ifPresent(term -> terms.put(term, entry.texts(word)));
    }
    return new WrittenQuestion(QuestionKind.of(entry.text("question")).orElseThrow(), terms);
  }

  private static Expectation expectation(Optional<Entry> entry) {
    return new Expectation(
        range(entry, "rows", Range.SOME),
        range(entry, "aircraft", Range.ANY),
        entry.flatMap(e -> e.entry("with")).map(CheckReading::conditions).orElse(List.of()),
        entry
            .flatMap(e -> e.find("differing"))
            .filter("contradicts"::equals)
            .map(word -> Differing.CONTRADICTS)
            .orElse(Differing.SAYS_NOTHING));
  }

  private static Range range(Optional<Entry> expect, String name, Range otherwise) {
    Optional<Entry> bounds = expect.flatMap(e -> e.entry(name));
    if (bounds.isPresent()) {
      int least = bounds.get().find("least").map(Integer::valueOf).orElse(0);
      return new Range(
          least, bounds.get().find("most").map(Integer::valueOf).orElse(Integer.MAX_VALUE));
    }
    return expect.flatMap(e -> e.find(name)).map(CheckReading::range).orElse(otherwise);
  }

  private static Range range(String text) {
    return switch (text) {
      case "some" -> Range.SOME;
      case "none" -> new Range(0, 0);
      default -> new Range(Integer.parseInt(text), Integer.parseInt(text));
    };
  }

  private static List<Condition> conditions(Entry with) {
    List<Condition> conditions = new ArrayList<>();
    if (with.has("stops")) {
      conditions.add(new Condition.Stops(with.texts("stops")));
    }
    with.entry("when")
        .ifPresent(when -> when.all().forEach((name, value) -> conditions.add(when(name, value))));
    with.entry("is")
        .ifPresent(
            is -> is.all().keySet().forEach(n -> conditions.add(new Condition.Is(n, is.texts(n)))));
    with.entry("stated")
        .ifPresent(
            said -> said.all().forEach((name, value) -> conditions.add(stated(name, value))));
    return conditions;
  }

  private static Condition when(String column, Written value) {
    if (value instanceof Fields fields) {
      Entry bounds = new Entry(fields);
      return new Condition.When(column, bounds.find("since"), bounds.find("until"));
    }
    Optional<String> day = Entry.text(value);
    return new Condition.When(column, day, day);
  }

  private static Condition stated(String name, Written value) {
    Property property = Property.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    if (value instanceof Fields fields) {
      Entry said = new Entry(fields);
      return new Condition.Stated(property, said.text("words"), said.find("document"));
    }
    return new Condition.Stated(property, Entry.text(value).orElseThrow(), Optional.empty());
  }
}
