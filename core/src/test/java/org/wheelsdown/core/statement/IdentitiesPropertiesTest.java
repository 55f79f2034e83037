package org.wheelsdown.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wheelsdown.core.statement.Said.HERE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentitiesPropertiesTest {
  private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
  private static final int DAYS = 60;
  private static final Identities IDENTITIES =
      new Identities(
          Said.DOCUMENTS,
          address ->
              List.of(
                  new Statement(
                      Said.here(),
                      org.wheelsdown.core.statement.Property.STATE,
                      "RU",
                      Held.UNDATED,
                      Optional.empty(),
                      Statement.RULE,
                      "a rule")));

  @Property(tries = 500, seed = "1")
  void theOrderOfStatementsMakesNoDifference(
      @ForAll("statements") List<Statement> statements, @ForAll long seed) {
    List<Statement> mixed = new ArrayList<>(statements);
    mixed.addAll(statements.subList(0, statements.size() / 2));
    Collections.shuffle(mixed, new Random(seed));

    assertThat(IDENTITIES.of(HERE, mixed)).isEqualTo(IDENTITIES.of(HERE, statements));
  }

  @Property(tries = 500, seed = "2")
  void periodsFollowEachOtherWithoutHoles(@ForAll("statements") List<Statement> statements) {
    List<Period> periods = IDENTITIES.of(HERE, statements);

    assertThat(periods.get(0).held().from()).isEmpty();
    assertThat(periods.get(periods.size() - 1).held().until()).isEmpty();
    for (int i = 1; i < periods.size(); i++) {
      LocalDate from = periods.get(i).held().from().orElseThrow();
      assertThat(periods.get(i - 1).held().until()).contains(from);
      assertThat(periods.get(i - 1).held().contains(from)).isFalse();
      assertThat(periods.get(i).identity()).isNotEqualTo(periods.get(i - 1).identity());
    }
  }

  @Property(tries = 500, seed = "3")
  void whatIsUsedAndWhatCompetesHolds(@ForAll("statements") List<Statement> statements) {
    for (Period period : IDENTITIES.of(HERE, statements)) {
      for (Fact fact : period.identity().facts().values()) {
        assertThat(fact.used())
            .allMatch(used -> Days.of(used.held()).covers(Days.of(period.held())));
        assertThat(Stream.concat(fact.agreeing().stream(), fact.competing().stream()))
            .allMatch(other -> meets(Days.of(other.held()), Days.of(period.held())));
        assertThat(fact.competing()).doesNotContainAnyElementsOf(fact.used());
      }
    }
  }

  @Property(tries = 500, seed = "4")
  void removingADocumentChangesOnlyWhatRestedOnIt(
      @ForAll("statements") List<Statement> statements, @ForAll("documents") String removed) {
    List<Statement> rest =
        statements.stream().filter(statement -> !statement.document().equals(removed)).toList();
    Assume.that(statements.stream().noneMatch(each -> tellsOfAnEnd(each, removed)));
    List<Period> with = IDENTITIES.of(HERE, statements);
    List<Period> without = IDENTITIES.of(HERE, rest);

    for (int day = 0; day < DAYS; day++) {
      String date = FIRST.plusDays(day).toString();
      Identity before = Said.on(with, date);
      Identity after = Said.on(without, date);
      if (restsOn(before, removed)) {
        continue;
      }
      assertThat(after.airframe()).isEqualTo(before.airframe());
      assertThat(after.facts().keySet()).isEqualTo(before.facts().keySet());
      before
          .facts()
          .forEach(
              (property, fact) ->
                  assertThat(org.wheelsdown.core.statement.Property.key(after.value(property)))
                      .isEqualTo(org.wheelsdown.core.statement.Property.key(fact.value())));
    }
  }

  /** Undated statements may speak again when nothing tells any more that the aircraft left. */
  private static boolean tellsOfAnEnd(Statement statement, String document) {
    LocalDate said = Said.DOCUMENTS.of(document).said();
    return statement.document().equals(document)
        && statement.held().until().filter(until -> !until.isAfter(said)).isPresent();
  }

  /** Whether the document is used for anything. */
  private static boolean restsOn(Identity identity, String document) {
    return identity.facts().values().stream()
        .flatMap(fact -> fact.used().stream())
        .anyMatch(used -> used.document().equals(document));
  }

  private static boolean meets(Days one, Days other) {
    return one.from() < other.until() && other.from() < one.until();
  }

  @Provide
  Arbitrary<String> documents() {
    return Combinators.combine(
            Arbitraries.of(DocumentRank.values()), Arbitraries.integers().between(0, 4))
        .as((rank, part) -> rank + " " + FIRST.plusDays(10 + 7L * part));
  }

  @Provide
  Arbitrary<List<Statement>> statements() {
    Arbitrary<Subject> subjects =
        Arbitraries.of(
            Said.here(),
            Said.here(),
            Said.at(HERE, "RA-1", ""),
            Said.at(HERE, "RA-1", "4001"),
            Said.at(HERE, "RA-2", "4002"),
            Said.named("RA-1", ""),
            Said.named("", "4001"),
            Said.named("RA-3", "4001"));
    return Combinators.combine(subjects, facts(), helds(), documents())
        .as(
            (subject, fact, held, document) ->
                Said.says(document, subject, fact.property, fact.value, held))
        .list()
        .ofMaxSize(12);
  }

  private record Named(org.wheelsdown.core.statement.Property property, String value) {}

  private static Arbitrary<Named> facts() {
    return Arbitraries.of(
        new Named(org.wheelsdown.core.statement.Property.REGISTRATION, "RA-1"),
        new Named(org.wheelsdown.core.statement.Property.REGISTRATION, "RA-2"),
        new Named(org.wheelsdown.core.statement.Property.SERIAL, "4001"),
        new Named(org.wheelsdown.core.statement.Property.SERIAL, "4002"),
        new Named(org.wheelsdown.core.statement.Property.TYPE, "IL96"),
        new Named(org.wheelsdown.core.statement.Property.OWNER, "First"),
        new Named(org.wheelsdown.core.statement.Property.OWNER, "FIRST."),
        new Named(org.wheelsdown.core.statement.Property.OWNER, "Second"),
        new Named(org.wheelsdown.core.statement.Property.OPERATOR, "Third"),
        new Named(org.wheelsdown.core.statement.Property.STATE, "CU"),
        new Named(org.wheelsdown.core.statement.Property.PRIVACY, "LADD"));
  }

  private static Arbitrary<Held> helds() {
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.integers().between(0, DAYS / 2).map(FIRST::plusDays).optional(0.5);
    return Combinators.combine(days, days)
        .as((from, until) -> new Held(from, until.map(day -> day.plusDays(DAYS / 2 + 1))));
  }
}
