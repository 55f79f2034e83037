package org.wheelsdown.server.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.folder.entry.Writing;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a case says, as JSON: its fields are called as in a case.yaml, with what follows from them
 * beside.
 *
 * @param today by the clock of the server, as the time for an answer runs out by both days
 */
record CaseJson(LocalDate today) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  ObjectNode of(ReadCase read) {
    ObjectNode json = JSON.objectNode().put("version", read.version());
    if (read.reading() instanceof Mistaken mistaken) {
      json.set("mistakes", all(mistaken.mistakes(), CaseJson::mistake));
    } else if (read.reading() instanceof Sound sound) {
      json.put("today", today.toString());
      json.set("case", content(sound.content()));
      json.set("warnings", all(sound.warnings(), CaseJson::mistake));
    }
    return json;
  }

  private ObjectNode content(Case content) {
    ObjectNode json = JSON.objectNode();
    json.put("title", content.title());
    json.put("about", content.about());
    json.put("day", content.day().toString());
    content.notice().ifPresent(notice -> json.put("notice", notice));
    json.set("sources", all(content.sources(), CaseJson::source));
    json.set("documents", all(content.documents(), Writing::document));
    json.set("requests", all(content.requests(), request -> request(request, content.day())));
    json.set("claims", all(content.claims(), Writing::claim));
    return json;
  }

  private static ObjectNode source(Source source) {
    ObjectNode json = Writing.source(source);
    source.reliability().ifPresent(its -> json.put("reliability-in-words", its.inWords()));
    source.credibility().ifPresent(its -> json.put("credibility-in-words", its.inWords()));
    return json;
  }

  private ObjectNode request(CommentRequest request, LocalDate day) {
    return Writing.request(request)
        .put("overdue-on-the-day", request.isOverdue(day))
        .put("overdue-today", request.isOverdue(today));
  }

  private static ObjectNode mistake(Mistake mistake) {
    return JSON.objectNode()
        .put("line", mistake.line())
        .put("column", mistake.column())
        .put("sentence", mistake.message())
        .put("hint", mistake.hint());
  }

  private static <T> ArrayNode all(Collection<T> things, Function<T, JsonNode> json) {
    List<JsonNode> each = things.stream().map(json).toList();
    return JSON.arrayNode().addAll(each);
  }
}
