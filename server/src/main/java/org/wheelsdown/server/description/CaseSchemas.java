package org.wheelsdown.server.description;

import static org.wheelsdown.server.description.JsonSchema.array;
import static org.wheelsdown.server.description.JsonSchema.number;
import static org.wheelsdown.server.description.JsonSchema.object;
import static org.wheelsdown.server.description.JsonSchema.ref;
import static org.wheelsdown.server.description.JsonSchema.type;
import static org.wheelsdown.server.description.Schemas.ordered;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wheelsdown.casework.folder.CaseList;
import org.wheelsdown.casework.shape.CaseSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of cases. What stands in a case.yaml has the form that its own schema gives it. */
final class CaseSchemas {
  private static final long MOST = Long.MAX_VALUE;
  private static final JsonMapper JSON = new JsonMapper();

  private CaseSchemas() {}

  static Map<String, ObjectNode> all() {
    Map<String, ObjectNode> all = new LinkedHashMap<>(written());
    all.put("Cases", object(ordered("cases", array(listed()))));
    all.put("ReadCase", read());
    all.put("Mistake", mistake());
    all.put("Case", content());
    all.put("ReadSource", withMore(all, "source", words()));
    all.put("ReadRequest", withMore(all, "request", overdue()));
    for (CaseList list : CaseList.values()) {
      all.put(added(list), fields(all, list, false));
      all.put(changed(list), fields(all, list, true));
    }
    all.put("TakenFile", object(ordered("file", type("string"), "sha256", type("string"))));
    return all;
  }

  /** The name of the form of what is added to a list. */
  static String added(CaseList list) {
    return "New" + capital(part(list));
  }

  /** The name of the form of fields that are changed in one thing of a list. */
  static String changed(CaseList list) {
    return capital(part(list)) + "Fields";
  }

  /** One thing of a list, as the schema of cases calls it. */
  private static String part(CaseList list) {
    return list.word().substring(0, list.word().length() - 1);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The parts of a case.yaml, each under a name of its own here. */
  private static Map<String, ObjectNode> written() {
    String text = CaseSchema.text();
    Map<String, ObjectNode> parts = new LinkedHashMap<>();
    for (String part : JSON.readTree(text).get("$defs").propertyNames()) {
      text = text.replace("#/$defs/" + part + "\"", "#/components/schemas/" + nameOf(part) + "\"");
    }
    JSON.readTree(text)
        .get("$defs")
        .properties()
        .forEach(part -> parts.put(nameOf(part.getKey()), (ObjectNode) part.getValue()));
    return parts;
  }

  private static String nameOf(String part) {
    return "Case" + capital(part);
  }

  private static ObjectNode listed() {
    return object(
        ordered(
            "id", type("string"),
            "folder",
                type("string")
                    .put("description", "its path; its name alone for others than this machine's"),
            "title", type("string"),
            "day", type("string").put("format", "date"),
            "claims", number(0, MOST),
            "mistakes", number(1, MOST)),
        Set.of("day", "claims", "mistakes"));
  }

  /** A case that can be read, or one with mistakes. */
  private static ObjectNode read() {
    ObjectNode either = JsonSchema.empty();
    ArrayNode forms = either.putArray("oneOf");
    forms.add(
        object(
            ordered(
                "version", version(),
                "today", type("string").put("format", "date"),
                "case", ref("Case"),
                "warnings", array(ref("Mistake")))));
    forms.add(
        object(
            ordered("version", version(), "mistakes", array(ref("Mistake")).put("minItems", 1))));
    return either;
  }

  private static ObjectNode version() {
    return type("string").put("description", "what to give as If-Match");
  }

  private static ObjectNode mistake() {
    return object(
        ordered(
            "line", number(1, MOST),
            "column", number(1, MOST),
            "sentence", type("string"),
            "hint", type("string")));
  }

  private static ObjectNode content() {
    return object(
        ordered(
            "title", type("string"),
            "about", type("string"),
            "day", type("string").put("format", "date"),
            "notice", type("string"),
            "sources", array(ref("ReadSource")),
            "documents", array(ref(nameOf("document"))),
            "requests", array(ref("ReadRequest")),
            "claims", array(ref(nameOf("claim")))),
        Set.of("notice"));
  }

  private static Map<String, ObjectNode> words() {
    return ordered("reliability-in-words", type("string"), "credibility-in-words", type("string"));
  }

  private static Map<String, ObjectNode> overdue() {
    return ordered("overdue-on-the-day", type("boolean"), "overdue-today", type("boolean"));
  }

  /** A part of a case with what the server adds to it. */
  private static ObjectNode withMore(
      Map<String, ObjectNode> all, String part, Map<String, ObjectNode> more) {
    ObjectNode schema = partOf(all, part);
    ObjectNode properties = (ObjectNode) schema.get("properties");
    more.forEach(properties::set);
    return schema;
  }

  /**
   * The fields of something as they are sent; one that is null is not there.
   *
   * @param isThere whether it is there already, and has its id
   */
  private static ObjectNode fields(Map<String, ObjectNode> all, CaseList list, boolean isThere) {
    ObjectNode schema = partOf(all, part(list));
    ObjectNode properties = JsonSchema.empty();
    schema.get("properties").properties().stream()
        .filter(field -> !isThere || !field.getKey().equals("id"))
        .forEach(field -> properties.set(field.getKey(), orNull((ObjectNode) field.getValue())));
    schema.set("properties", properties);
    if (isThere) {
      schema.remove("required");
    } else if (list == CaseList.DOCUMENTS) {
      workedOut((ArrayNode) schema.get("required"), "sha256");
    }
    return schema;
  }

  /** A field that the server works out where it is not sent. */
  private static void workedOut(ArrayNode required, String name) {
    for (int i = required.size() - 1; i >= 0; i--) {
      if (required.get(i).asString().equals(name)) {
        required.remove(i);
      }
    }
  }

  private static ObjectNode orNull(ObjectNode schema) {
    ObjectNode either = JsonSchema.empty();
    either.putArray("anyOf").add(schema).add(type("null"));
    return either;
  }

  private static ObjectNode partOf(Map<String, ObjectNode> all, String part) {
    return Objects.requireNonNull(all.get(nameOf(part))).deepCopy();
  }
}
