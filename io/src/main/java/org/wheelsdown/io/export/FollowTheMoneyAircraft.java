package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.Documents;
import org.wheelsdown.core.statement.Fact;
import org.wheelsdown.core.statement.Identity;
import org.wheelsdown.core.statement.Period;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;

/**
 * Whose aircraft were, as entities of FollowTheMoney (schemata of followthemoney 3.8 and 4), one
 * JSON object a line: what {@code alephclient write-entities} and {@code ftm} read. An airframe is
 * an {@code Airplane}; whoever owns or operates it is a {@code LegalEntity}, since no list tells
 * companies from public bodies; each statement is an {@code Ownership} or, for an operator, an
 * {@code UnknownLink} of its own, with its dates and the {@code Document} that proves it, so that
 * those which contradict each other stand side by side.
 *
 * <p>The same aircraft, names and documents get the same ids in every export.
 */
public final class FollowTheMoneyAircraft {
  private final Documents documents;
  private final Writer out;
  private final DocumentEntities proofs;

  /** The ids of owners and operators that were written. */
  private final Set<String> written = new HashSet<>();

  /**
   * @param documents in which the statements stand
   * @param out is not closed
   */
  public FollowTheMoneyAircraft(Documents documents, Writer out) {
    this(documents, new DocumentEntities(documents, out), out);
  }

  /** Of what may be proven by documents that are written already. */
  FollowTheMoneyAircraft(Documents documents, DocumentEntities proofs, Writer out) {
    this.documents = documents;
    this.proofs = proofs;
    this.out = out;
  }

  /** The id of the entity that stands for an airframe. */
  static String id(Identity identity) {
    return Entity.id("airframe", identity.airframe());
  }

  /**
   * Writes who some addresses were; each airframe once, whatever addresses it had.
   *
   * @param periods of each address, from its first to its last
   */
  public void write(List<Period> periods) throws IOException {
    for (String airframe : airframes(periods)) {
      List<Identity> identities =
          periods.stream()
              .map(Period::identity)
              .filter(identity -> identity.airframe().equals(airframe))
              .toList();
      String airplane = id(identities.get(0));
      airplane(airplane, identities).writeTo(out);
      for (Statement statement : statements(identities, Property.OWNER)) {
        ownership(airplane, statement).writeTo(out);
      }
      for (Statement statement : statements(identities, Property.OPERATOR)) {
        operation(airplane, statement).writeTo(out);
      }
    }
  }

  private static Set<String> airframes(List<Period> periods) {
    Set<String> airframes = new LinkedHashSet<>();
    periods.forEach(period -> airframes.add(period.identity().airframe()));
    return airframes;
  }

  private static Entity airplane(String id, List<Identity> identities) {
    Entity airplane = new Entity(id, "Airplane");
    for (Identity identity : identities) {
      String registration = identity.value(Property.REGISTRATION);
      airplane
          .add("name", registration.isEmpty() ? identity.address().toString() : registration)
          .add("registrationNumber", registration)
          .add("serialNumber", identity.value(Property.SERIAL))
          .add("icaoCode", identity.value(Property.TYPE))
          .add("type", identity.value(Property.TYPE_NAME))
          .add("buildDate", identity.value(Property.BUILT))
          .add("country", identity.value(Property.STATE).toLowerCase(Locale.ROOT))
          .add("notes", "ICAO 24-bit address " + identity.address());
    }
    return airplane;
  }

  /** All that is said, whether it was used or not, each once. */
  private static Set<Statement> statements(List<Identity> identities, Property property) {
    Set<Statement> statements = new LinkedHashSet<>();
    for (Identity identity : identities) {
      identity.fact(property).ifPresent(fact -> statements.addAll(statements(fact)));
    }
    return statements;
  }

  private static Set<Statement> statements(Fact fact) {
    Set<Statement> statements = new LinkedHashSet<>(fact.used());
    statements.addAll(fact.agreeing());
    statements.addAll(fact.competing());
    return statements;
  }

  private Entity ownership(String airplane, Statement statement) throws IOException {
    return interval("Ownership", airplane, statement)
        .add("owner", party(statement.value()))
        .add("asset", airplane);
  }

  private Entity operation(String airplane, Statement statement) throws IOException {
    return interval("UnknownLink", airplane, statement)
        .add("subject", party(statement.value()))
        .add("object", airplane)
        .add("role", "operator");
  }

  /** When it held and when it was said are kept apart, as in the statement. */
  private Entity interval(String schema, String airplane, Statement statement) throws IOException {
    Document document = documents.of(statement.document());
    String held = statement.held().toString();
    String id =
        Entity.id(schema, airplane, statement.value(), held, document.sha256(), statement.place());
    return new Entity(id, schema)
        .add("startDate", statement.held().from().map(LocalDate::toString).orElse(""))
        .add("endDate", statement.held().until().map(LocalDate::toString).orElse(""))
        .add("modifiedAt", statement.said().orElseGet(document::said).toString())
        .add("retrievedAt", document.captured().toString())
        .add("publisher", document.publisher())
        .add("sourceUrl", DocumentEntities.link(document))
        .add("recordId", statement.place())
        .add("proof", proofs.proof(document.sha256()));
  }

  private String party(String name) throws IOException {
    String id = Entity.id("name", Property.key(name));
    if (written.add(id)) {
      new Entity(id, "LegalEntity").add("name", name).writeTo(out);
    }
    return id;
  }
}
