package org.wheelsdown.store.question;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;

/** Says which of the things that are asked of aircraft no document says of any that was heard. */
final class UnknownAircraft {
  private static final String IS_THERE = "SELECT count(*) FROM %s AS said WHERE %s";

  private final Who who;

  UnknownAircraft(Who who) {
    this.who = who;
  }

  private record Asked(String sentence, String condition) {}

  /**
   * One sentence for each.
   *
   * @param identity what follows {@code FROM} for the identity of aircraft
   */
  List<String> in(Engine engine, String identity) {
    return asked()
        .filter(
            each ->
                engine
                        .list(IS_THERE.formatted(identity, each.condition()), row -> row.getLong(1))
                        .get(0)
                    == 0)
        .map(Asked::sentence)
        .toList();
  }

  private Stream<Asked> asked() {
    return Stream.of(
            of(registrations(), "names the registration %s", UnknownAircraft::hasRegistration),
            of(who.types(), "names an aircraft of the type %s", UnknownAircraft::hasType),
            of(
                who.operators(),
                "names an operator with %s in the name",
                words -> WhoConditions.contains("said.operator", List.of(words))),
            of(
                who.owners(),
                "names an owner with %s in the name",
                words -> WhoConditions.contains("said.owner", List.of(words))),
            of(
                who.categories().stream().map(Category::name).toList(),
                "says of an aircraft that was heard that it is %s",
                category -> "said.category = " + ParquetFiles.text(category)),
            of(
                who.states(),
                "says of an aircraft that was heard that it is on the register of %s",
                state -> "said.state = " + ParquetFiles.text(state)))
        .flatMap(each -> each);
  }

  /** What can be an address as well is told of as one. */
  private List<String> registrations() {
    List<String> addresses =
        who.addresses().stream()
            .map(Address::toString)
            .map(icao -> icao.toUpperCase(Locale.ROOT))
            .collect(Collectors.toList());
    return who.registrations().stream().filter(each -> !addresses.contains(each)).toList();
  }

  private static String hasRegistration(String registration) {
    return "said.registration_key = " + ParquetFiles.text(Property.key(registration));
  }

  private static String hasType(String type) {
    return "upper(said.type) = " + ParquetFiles.text(type);
  }

  private static Stream<Asked> of(
      Collection<String> values, String says, Function<String, String> condition) {
    return values.stream()
        .sorted()
        .map(
            value ->
                new Asked(
                    "Nothing that was imported " + says.formatted(value) + ".",
                    condition.apply(value)));
  }
}
