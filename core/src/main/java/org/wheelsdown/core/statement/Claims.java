package org.wheelsdown.core.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wheelsdown.core.aircraft.RegistrationRules;
import org.wheelsdown.core.position.Address;

/** What statements claim of one address, sorted by how they come to speak of it. */
final class Claims {
  private record Entry(String document, String place, Subject subject) {}

  private record Tie(Property property, String key, Held held, String document, String place) {}

  private final Address address;
  private final Documents documents;
  private final Map<Entry, Airframe> names = new HashMap<>();
  private final Set<Entry> naming = new HashSet<>();
  private final Map<Tie, Claim> ownTies = new HashMap<>();
  private final Map<Tie, Claim> unaddressedTies = new HashMap<>();
  private final List<Claim> own = new ArrayList<>();
  private final List<Claim> unaddressed = new ArrayList<>();
  private final Whereabouts whereabouts = new Whereabouts();

  Claims(Address address, Collection<Statement> statements, Documents documents) {
    this.address = address;
    this.documents = documents;
    Set<Statement> distinct = Set.copyOf(statements);
    distinct.forEach(this::gatherNames);
    distinct.forEach(this::take);
    own.addAll(ownTies.values());
    unaddressed.addAll(unaddressedTies.values());
    own.forEach(whereabouts::here);
  }

  /**
   * What is claimed of the address itself on some days, and what follows from it. What is not dated
   * is left out if dated documents say that its aircraft was elsewhere then, or had left; a mark of
   * a privacy programme never is.
   */
  List<Claim> ownOn(Days days) {
    return own.stream()
        .filter(
            claim ->
                claim.isDated()
                    || claim.property() == Property.PRIVACY
                    || whereabouts.canBeHere(claim, days))
        .toList();
  }

  /** What is claimed of a registration or a serial number, whatever address it had. */
  List<Claim> unaddressed() {
    return unaddressed;
  }

  void addRule(Statement rule) {
    own.add(claim(rule, rule.property(), rule.value()));
  }

  /** The days on which a claim begins or ends to hold, or to know. */
  SortedSet<Long> changes() {
    TreeSet<Long> changes = new TreeSet<>(List.of(Days.ALL.from(), Days.ALL.until()));
    own.forEach(claim -> addChanges(changes, claim));
    unaddressed.forEach(claim -> addChanges(changes, claim));
    changes.addAll(whereabouts.changes());
    return changes;
  }

  private static void addChanges(Set<Long> changes, Claim claim) {
    Days days = claim.days();
    changes.add(days.from());
    changes.add(days.until());
    if (claim.isDated() && days.until() == Days.ALL.until() && claim.said() >= days.from()) {
      changes.add(claim.said() + 1);
    }
  }

  /** A document can name the aircraft in one statement and tell its numbers in others. */
  private void gatherNames(Statement statement) {
    Airframe here =
        new Airframe(
            named(statement, Property.REGISTRATION, statement.subject().registration()),
            named(statement, Property.SERIAL, statement.subject().serial()));
    names.merge(entry(statement), here, Claims::both);
    if (isNaming(statement)) {
      naming.add(entry(statement));
    }
  }

  private static String named(Statement statement, Property property, String inSubject) {
    return Property.key(
        inSubject.isEmpty() && statement.property() == property ? statement.value() : inSubject);
  }

  /** An entry that names two of a kind is as good as one that names none, but for the order. */
  private static Airframe both(Airframe one, Airframe other) {
    return new Airframe(
        larger(one.registration(), other.registration()), larger(one.serial(), other.serial()));
  }

  private static String larger(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Entry entry(Statement statement) {
    return new Entry(statement.document(), statement.place(), statement.subject());
  }

  private void take(Statement statement) {
    Subject subject = statement.subject();
    Optional<Address> named =
        statement.property() == Property.ADDRESS
            ? Optional.of(Address.parse(statement.value()))
            : subject.address();
    if (named.equals(Optional.of(address))) {
      take(statement, own, ownTies);
    } else if (named.isPresent()) {
      takeElsewhere(statement);
    } else {
      take(statement, unaddressed, unaddressedTies);
      tieByRule(subject);
    }
  }

  private void take(Statement statement, List<Claim> claims, Map<Tie, Claim> ties) {
    tie(statement, ties);
    if (!isNaming(statement)) {
      claims.add(claim(statement, statement.property(), statement.value()));
    }
  }

  private void takeElsewhere(Statement statement) {
    if (statement.held().isDated()) {
      whereabouts.elsewhere(claim(statement, statement.property(), statement.value()));
    }
  }

  /**
   * A document that names the address together with a registration says that it carried it: when,
   * is told by the statements of the names themselves, if there are any.
   */
  private void tie(Statement statement, Map<Tie, Claim> ties) {
    if (naming.contains(entry(statement)) && !isNaming(statement)) {
      return;
    }
    tie(statement, Property.REGISTRATION, statement.subject().registration(), ties);
    tie(statement, Property.SERIAL, statement.subject().serial(), ties);
  }

  private static boolean isNaming(Statement statement) {
    return switch (statement.property()) {
      case ADDRESS, REGISTRATION, SERIAL -> true;
      default -> false;
    };
  }

  private void tie(Statement statement, Property property, String named, Map<Tie, Claim> ties) {
    String value = statement.property() == property ? statement.value() : named;
    if (!value.isEmpty()) {
      Claim claim = claim(statement, property, value);
      Tie tie =
          new Tie(property, claim.key(), statement.held(), statement.document(), statement.place());
      ties.merge(tie, claim, (a, b) -> Claim.BELIEVED_FIRST.compare(a, b) <= 0 ? a : b);
    }
  }

  /** Whoever names a registration that can only be at this address names the address. */
  private void tieByRule(Subject subject) {
    if (RegistrationRules.address(subject.registration()).equals(Optional.of(address))) {
      Statement rule =
          new Statement(
              new Subject(Optional.of(address), "", ""),
              Property.REGISTRATION,
              subject.registration(),
              Held.UNDATED,
              Optional.empty(),
              Statement.RULE,
              RegistrationRules.WORDS);
      tie(rule, Property.REGISTRATION, subject.registration(), ownTies);
    }
  }

  private Claim claim(Statement statement, Property property, String value) {
    Optional<Document> document =
        statement.basis() == Basis.BY_RULE
            ? Optional.empty()
            : Optional.of(documents.of(statement.document()));
    LocalDate said =
        statement.said().or(() -> document.map(Document::said)).orElse(LocalDate.EPOCH);
    return new Claim(
        statement,
        property,
        value,
        Property.key(value),
        names.getOrDefault(entry(statement), Airframe.UNKNOWN),
        Days.of(statement.held()),
        said.toEpochDay(),
        document.map(Document::rank));
  }
}
