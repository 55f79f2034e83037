package org.wheelsdown.casework.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.store.manifest.Events;
import org.wheelsdown.store.statement.DocumentDetails;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where things come from, as it stands in a pack. The names are a contract. */
final class ProvenanceJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ProvenanceJson() {}

  static ObjectNode write(Provenance provenance) {
    ObjectNode node = NODES.objectNode();
    node.put("program", provenance.program());
    node.put("database", provenance.engine());
    node.put("day", provenance.day().toString());
    ObjectNode rules = node.putObject("rules");
    rules.put("events_version", Events.CURRENT_VERSION);
    rules.put("least_probability_of_an_inferred_end", FlightEnd.LEAST_PROBABILITY);
    node.put("whole", provenance.isWhole());
    node.putArray("evidence")
        .addAll(provenance.evidence().stream().map(ProvenanceJson::evidence).toList());
    return node;
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode node = NODES.objectNode();
    node.put("file", evidence.path());
    node.put("sha256", evidence.sha256());
    node.put("size", evidence.size());
    if (evidence instanceof Evidence.Source source) {
      node.put("kind", "source");
      told(source.told(), node);
      if (!source.removed().isEmpty()) {
        source.removed().forEach(node.putArray("removed")::add);
      }
    } else if (evidence instanceof Evidence.Extract extract) {
      node.put("kind", "extract");
      node.put("archive", extract.archive());
      node.put("archive_sha256", extract.archiveSha256());
      node.put("member", extract.member());
      told(extract.told(), node);
    } else if (evidence instanceof Evidence.Paper paper) {
      node.put("kind", "paper");
      details(paper.details(), node);
    }
    return node;
  }

  private static void told(Evidence.Told told, ObjectNode node) {
    node.put("origin", told.origin());
    node.put("licence", told.licence());
    dates(told.published(), told.captured(), node);
  }

  private static void details(DocumentDetails details, ObjectNode node) {
    node.put("title", details.title());
    node.put("publisher", details.publisher());
    node.put("url", details.url());
    node.put("note", details.note());
    dates(details.published(), details.captured(), node);
  }

  private static void dates(
      Optional<LocalDate> published, Optional<LocalDate> captured, ObjectNode node) {
    published.ifPresent(day -> node.put("published", day.toString()));
    captured.ifPresent(day -> node.put("captured", day.toString()));
  }

  /**
   * @throws PackException if it is not what is written here
   */
  static Provenance read(JsonNode node) throws PackException {
    try {
      List<Evidence> evidence = new ArrayList<>();
      for (JsonNode each : node.path("evidence")) {
        evidence.add(evidence(each));
      }
      return new Provenance(
          text(node, "program"),
          text(node, "database"),
          LocalDate.parse(text(node, "day")),
          node.path("whole").asBoolean(false),
          evidence);
    } catch (DateTimeException e) {
      throw new PackException(PackPaths.PROVENANCE + " in the pack has a date that is none.");
    }
  }

  private static Evidence evidence(JsonNode node) {
    String file = text(node, "file");
    String sha256 = text(node, "sha256");
    long size = node.path("size").asLong(0);
    return switch (text(node, "kind")) {
      case "paper" -> new Evidence.Paper(file, sha256, size, details(node));
      case "extract" ->
          new Evidence.Extract(
              file,
              sha256,
              size,
              told(node),
              text(node, "archive"),
              text(node, "archive_sha256"),
              text(node, "member"));
      default -> new Evidence.Source(file, sha256, size, told(node), removed(node));
    };
  }

  private static List<String> removed(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.path("removed").forEach(name -> names.add(name.asString("")));
    return names;
  }

  private static Evidence.Told told(JsonNode node) {
    return new Evidence.Told(
        text(node, "origin"), text(node, "licence"), day(node, "published"), day(node, "captured"));
  }

  private static DocumentDetails details(JsonNode node) {
    return new DocumentDetails(
        text(node, "title"),
        text(node, "publisher"),
        day(node, "published"),
        day(node, "captured"),
        text(node, "url"),
        text(node, "note"));
  }

  private static Optional<LocalDate> day(JsonNode node, String name) {
    return Optional.of(text(node, name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
