package org.wheelsdown.casework.folder.entry;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.wheelsdown.casework.claim.Attribution;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Credibility;
import org.wheelsdown.casework.source.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries as they are to be written; read again, each means the same. */
public final class Writing {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Writing() {}

  public static ObjectNode source(Source source) {
    ObjectNode entry = JSON.objectNode();
    entry.put("id", source.id());
    entry.put("print-as", source.printAs());
    put(entry, "reliability", source.reliability().map(Enum::name));
    putCredibility(entry, source.credibility());
    putAll(entry, "heard-from", new TreeSet<>(source.heardFrom()));
    return entry;
  }

  public static ObjectNode document(CaseDocument document) {
    ObjectNode entry = JSON.objectNode();
    entry.put("id", document.id());
    entry.put("title", document.title());
    entry.put("file", document.file());
    entry.put("sha256", document.sha256());
    entry.put("captured", document.captured().toString());
    put(entry, "publisher", document.publisher());
    put(entry, "link", document.link());
    entry.put("shows", document.shows());
    return entry;
  }

  public static ObjectNode request(CommentRequest request) {
    ObjectNode entry = JSON.objectNode();
    entry.put("id", request.id());
    entry.put("to", request.to());
    entry.put("asked", request.asked().toString());
    entry.put("way", request.way());
    put(entry, "deadline", request.deadline().map(Object::toString));
    entry.put("words", request.words());
    request
        .answer()
        .ifPresent(
            reply ->
                entry
                    .putObject("answer")
                    .put("on", reply.on().toString())
                    .put("words", reply.words()));
    putAll(entry, "about", new TreeSet<>(request.about()));
    return entry;
  }

  public static ObjectNode claim(Claim claim) {
    ObjectNode entry = JSON.objectNode();
    entry.put("id", claim.id());
    entry.put("says", claim.says());
    putList(entry, "by", claim.by().stream().map(Writing::attribution).toList());
    claim
        .published()
        .ifPresent(
            published -> {
              ObjectNode within = entry.putObject("published");
              within.put("in", published.in()).put("on", published.on().toString());
              put(within, "link", published.link());
            });
    entry.put("how", claim.how());
    putAll(entry, "conflicts", new TreeSet<>(claim.conflicts()));
    putAll(entry, "refines", new TreeSet<>(claim.refines()));
    putAll(entry, "depends", new TreeSet<>(claim.depends()));
    put(entry, "expected", claim.expected().map(Verdict::word));
    put(entry, "note", claim.note());
    put(entry, "untestable", claim.untestable());
    putList(entry, "checks", claim.checks().stream().map(CheckWriting::check).toList());
    putList(entry, "looked-for", claim.lookedFor().stream().map(CheckWriting::lookedFor).toList());
    return entry;
  }

  private static JsonNode attribution(Attribution by) {
    if (by.credibility().isEmpty() && by.words().isEmpty()) {
      return JSON.stringNode(by.source());
    }
    ObjectNode entry = JSON.objectNode();
    entry.put("source", by.source());
    putCredibility(entry, by.credibility());
    put(entry, "words", by.words());
    return entry;
  }

  private static void putCredibility(ObjectNode entry, Optional<Credibility> credibility) {
    credibility.ifPresent(c -> entry.put("credibility", (long) c.number()));
  }

  static void put(ObjectNode entry, String name, Optional<String> text) {
    text.ifPresent(words -> entry.put(name, words));
  }

  static void putAll(ObjectNode entry, String name, Collection<String> texts) {
    putList(entry, name, texts.stream().map(JSON::stringNode).toList());
  }

  static void putList(ObjectNode entry, String name, Collection<? extends JsonNode> items) {
    if (!items.isEmpty()) {
      ArrayNode list = entry.putArray(name);
      items.forEach(list::add);
    }
  }
}
