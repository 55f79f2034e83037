package org.wheelsdown.store.question;

import static org.wheelsdown.store.question.QuestionConditions.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.store.engine.ParquetFiles;

/** Which aircraft are meant by what documents say, as SQL. */
final class WhoConditions {
  private final Who who;

  WhoConditions(Who who) {
    this.who = who;
  }

  /** What must hold of the identity on the event's day, which is called {@code said}. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    if (!who.registrations().isEmpty()) {
      String registration = "said.registration_key" + in(keys(who.registrations()));
      all.add(
          who.addresses().isEmpty()
              ? registration
              : "(%s OR said.said_icao%s)".formatted(registration, in(addresses())));
    } else if (!who.addresses().isEmpty()) {
      all.add("said.said_icao" + in(addresses()));
    }
    addEqual("upper(said.type)", who.types(), all);
    addContaining("said.operator", who.operators(), all);
    addContaining("said.owner", who.owners(), all);
    addEqual(
        "said.category",
        who.categories().stream().map(Enum::name).collect(Collectors.toSet()),
        all);
    addEqual("said.state", who.states(), all);
    return all;
  }

  /** One of some words in a text, without regard to case. */
  static String contains(String column, Collection<String> words) {
    return words.stream()
        .sorted()
        .map(each -> "contains(upper(%s), %s)".formatted(column, ParquetFiles.text(each)))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static void addEqual(String column, Set<String> values, List<String> conditions) {
    if (!values.isEmpty()) {
      conditions.add(column + in(values));
    }
  }

  private static void addContaining(String column, Set<String> words, List<String> conditions) {
    if (!words.isEmpty()) {
      conditions.add(contains(column, words));
    }
  }

  private List<String> addresses() {
    return who.addresses().stream().map(Address::toString).toList();
  }

  private static Set<String> keys(Set<String> registrations) {
    return registrations.stream().map(Property::key).collect(Collectors.toSet());
  }
}
