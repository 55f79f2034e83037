package org.wheelsdown.core.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Address;

/** Statements and documents as tests write them down. */
final class Said {
  static final Address HERE = Address.parse("157713");
  static final Address THERE = Address.parse("140abc");

  /** A document is named after its rank and the day on which it said what it says. */
  static final Documents DOCUMENTS =
      name -> {
        DocumentRank rank = DocumentRank.valueOf(name.substring(0, name.indexOf(' ')));
        LocalDate day =
            LocalDate.parse(name.substring(name.indexOf(' ') + 1, name.indexOf(' ') + 11));
        return new Document(name, name, rank, Optional.empty(), day, "", "", "");
      };

  private Said() {}

  static List<Period> periods(AddressRules rules, Statement... statements) {
    return new Identities(DOCUMENTS, rules).of(HERE, List.of(statements));
  }

  static List<Period> periods(Statement... statements) {
    return periods(AddressRules.NONE, statements);
  }

  /** From which day it is what: {@code "… X, 2020-01-01 Y"}; nothing where it is not known. */
  static String history(List<Period> periods, Property property) {
    StringBuilder history = new StringBuilder();
    String before = "?";
    for (Period period : periods) {
      String value = period.identity().value(property);
      if (!value.equals(before)) {
        String from = period.held().from().map(LocalDate::toString).orElse("…");
        history.append(history.isEmpty() ? "" : ", ").append(from).append(" ").append(value);
      }
      before = value;
    }
    return history.toString();
  }

  static Identity on(List<Period> periods, String day) {
    return periods.stream()
        .filter(period -> period.held().contains(LocalDate.parse(day)))
        .map(Period::identity)
        .findFirst()
        .orElseThrow();
  }

  static Held since(String from) {
    return new Held(Optional.of(LocalDate.parse(from)), Optional.empty());
  }

  static Held until(String until) {
    return new Held(Optional.empty(), Optional.of(LocalDate.parse(until)));
  }

  static Held between(String from, String until) {
    return new Held(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until)));
  }

  static Subject here() {
    return new Subject(Optional.of(HERE), "", "");
  }

  static Subject named(String registration, String serial) {
    return new Subject(Optional.empty(), registration, serial);
  }

  static Subject at(Address address, String registration, String serial) {
    return new Subject(Optional.of(address), registration, serial);
  }

  static Statement says(String document, Subject subject, Property property, String value) {
    return says(document, subject, property, value, Held.UNDATED);
  }

  static Statement says(
      String document, Subject subject, Property property, String value, Held held) {
    return new Statement(subject, property, value, held, Optional.empty(), document, "line 1");
  }
}
