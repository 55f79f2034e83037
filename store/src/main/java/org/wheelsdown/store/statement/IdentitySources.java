package org.wheelsdown.store.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.statement.Basis;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.Fact;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Identity;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;

/**
 * By which documents it is known whose an aircraft was, in few words; see {@link IdentityTable}.
 */
final class IdentitySources {
  private static final List<Property> WHOSE =
      List.of(Property.OPERATOR, Property.OWNER, Property.CATEGORY);

  private final KnownDocuments documents;

  IdentitySources(KnownDocuments documents) {
    this.documents = documents;
  }

  /**
   * A document that says something of an aircraft without saying of when.
   *
   * @param said the day it says so
   * @param document its name and that day
   */
  record Undated(LocalDate said, String document) {}

  /** A statement, and the document that it stands in. */
  private record Told(Statement statement, Document document) {
    LocalDate said() {
      return statement.said().orElseGet(document::said);
    }

    boolean isUndated() {
      return statement.held().equals(Held.UNDATED);
    }

    String file() {
      return TrackStatements.fileName(document.name()).replaceAll("\\s", " ");
    }
  }

  /** A line for each document and fact; empty where no document says anything. */
  String lines(Identity identity) {
    return WHOSE.stream()
        .flatMap(property -> told(identity, property))
        .map(IdentitySources::line)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Told told) {
    String property = told.statement().property().name().toLowerCase(Locale.ROOT);
    return String.join(
        "\t", told.file(), told.document().sha256(), told.said().toString(), property);
  }

  /** The latest of what is told by undated statements alone; empty where nothing is. */
  Optional<Undated> undated(Identity identity) {
    return WHOSE.stream()
        .flatMap(property -> undated(identity, property).stream())
        .max(Comparator.comparing(Undated::said));
  }

  private Optional<Undated> undated(Identity identity, Property property) {
    List<Told> told = told(identity, property).toList();
    long used = identity.fact(property).map(fact -> fact.used().size()).orElse(0);
    boolean isUndated = !told.isEmpty() && told.size() == used;
    if (!isUndated || !told.stream().allMatch(Told::isUndated)) {
      return Optional.empty();
    }
    Told first = told.stream().min(Comparator.comparing(Told::said)).get();
    return Optional.of(new Undated(first.said(), first.file() + " of " + first.said()));
  }

  private Stream<Told> told(Identity identity, Property property) {
    return identity.fact(property).map(Fact::used).stream()
        .flatMap(List::stream)
        .filter(statement -> statement.basis() != Basis.BY_RULE)
        .map(statement -> new Told(statement, documents.of(statement.document())));
  }
}
