package org.wheelsdown.store.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.statement.Basis;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Fact;
import org.wheelsdown.core.statement.Identity;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;

/** By which documents an identity is known, in words and one by one. */
final class IdentityText {
  /** What a reader of an answer sees of an aircraft. */
  private static final List<Property> SHOWN =
      List.of(
          Property.REGISTRATION,
          Property.TYPE,
          Property.OPERATOR,
          Property.OWNER,
          Property.CATEGORY,
          Property.STATE);

  /**
   * Statements of a kind that are kept beside a period; where there are more all are in the files.
   */
  private static final int MOST = 8;

  private final KnownDocuments documents;

  IdentityText(KnownDocuments documents) {
    this.documents = documents;
  }

  /**
   * Such as {@code operator, category: plane-alert-db.csv.gz line 812, captured 2026-11-22;
   * operator otherwise "Fuerza Aérea": fleet.csv line 3, said 2024-05-01}. Empty where nothing is
   * known.
   */
  String inWords(Identity identity) {
    Map<String, List<Property>> bySource = new LinkedHashMap<>();
    for (Property property : SHOWN) {
      identity
          .fact(property)
          .ifPresent(
              fact ->
                  bySource
                      .computeIfAbsent(cited(fact.used()), any -> new ArrayList<>())
                      .add(property));
    }
    Stream<String> used =
        bySource.entrySet().stream().map(each -> names(each.getValue()) + ": " + each.getKey());
    Stream<String> others =
        SHOWN.stream()
            .flatMap(
                property ->
                    identity.fact(property).stream().flatMap(fact -> otherwise(property, fact)));
    return Stream.concat(used, others).collect(Collectors.joining("; "));
  }

  private static String names(List<Property> properties) {
    return properties.stream().map(IdentityText::name).collect(Collectors.joining(", "));
  }

  private static String name(Property property) {
    return property.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private Stream<String> otherwise(Property property, Fact fact) {
    Map<String, List<Statement>> byValue =
        fact.competing().stream()
            .collect(
                Collectors.groupingBy(Statement::value, LinkedHashMap::new, Collectors.toList()));
    return byValue.entrySet().stream()
        .map(
            each ->
                "%s otherwise \"%s\": %s"
                    .formatted(name(property), each.getKey(), cited(each.getValue())));
  }

  private String cited(List<Statement> statements) {
    int more = statements.size() - 1;
    return cited(statements.get(0)) + (more == 0 ? "" : " and " + more + " more");
  }

  private String cited(Statement statement) {
    if (statement.basis() == Basis.BY_RULE) {
      return statement.place();
    }
    Document document = documents.of(statement.document());
    if (document.rank() == DocumentRank.TRACK) {
      return statement.place() + ", " + said(statement, document);
    }
    return TrackStatements.fileName(document.name())
        + " "
        + statement.place()
        + ", "
        + how(statement, document)
        + " "
        + said(statement, document);
  }

  private static String how(Statement statement, Document document) {
    if (statement.said().isPresent()) {
      return "said";
    }
    return document.published().isPresent() ? "published" : "captured";
  }

  private static LocalDate said(Statement statement, Document document) {
    return statement.said().orElseGet(document::said);
  }

  /** How many properties there are of which documents say different things. */
  static int competing(Identity identity) {
    return (int) identity.facts().values().stream().filter(IdentityText::isDisputed).count();
  }

  private static boolean isDisputed(Fact fact) {
    return !fact.competing().isEmpty();
  }

  /** As DuckDB takes them, the fields in the order of {@link IdentityTable}. */
  List<List<Object>> statements(Identity identity) {
    List<List<Object>> rows = new ArrayList<>();
    for (Property property : Property.values()) {
      identity
          .fact(property)
          .ifPresent(
              fact -> {
                fact.used().stream().limit(MOST).map(each -> row(each, true)).forEach(rows::add);
                fact.competing().stream()
                    .limit(MOST)
                    .map(each -> row(each, false))
                    .forEach(rows::add);
              });
    }
    return rows;
  }

  private List<Object> row(Statement statement, boolean isUsed) {
    Optional<Document> document =
        statement.basis() == Basis.BY_RULE
            ? Optional.empty()
            : Optional.of(documents.of(statement.document()));
    return Arrays.asList(
        statement.property().name().toLowerCase(java.util.Locale.ROOT),
        statement.value(),
        statement.held().from().orElse(null),
        statement.held().until().orElse(null),
        document.map(known -> said(statement, known)).orElse(null),
        document.map(known -> TrackStatements.fileName(known.name())).orElse(""),
        document.map(Document::sha256).orElse(""),
        statement.place(),
        isUsed);
  }
}
