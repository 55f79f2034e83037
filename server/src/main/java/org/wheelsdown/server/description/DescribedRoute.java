package org.wheelsdown.server.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that can be read.
 *
 * @param path after the server's address
 * @param parameters as OpenAPI has them
 * @param contents schemas of what is answered, by media type
 */
record DescribedRoute(
    String path, String summary, List<ObjectNode> parameters, Map<String, ObjectNode> contents) {
  private static final String JSON = "application/json";

  static DescribedRoute at(String path, String summary) {
    return new DescribedRoute(path, summary, List.of(), Map.of());
  }

  /** The same with one more parameter, which need not be there. */
  DescribedRoute with(String name, ObjectNode schema, String description) {
    return with(parameter(name, "query", schema, description, false));
  }

  /** The same with one more parameter, which must be there. */
  DescribedRoute needing(String name, ObjectNode schema, String description) {
    return with(parameter(name, "query", schema, description, true));
  }

  /** The same with a part of its path described. */
  DescribedRoute named(String name, String description) {
    return with(parameter(name, "path", JsonSchema.type("string"), description, true));
  }

  private DescribedRoute with(ObjectNode parameter) {
    List<ObjectNode> more = new ArrayList<>(parameters);
    more.add(parameter);
    return new DescribedRoute(path, summary, more, contents);
  }

  /** The same, which answers JSON of a schema that has a name. */
  DescribedRoute answering(String schema) {
    return answering(JSON, JsonSchema.ref(schema));
  }

  /** The same, which also answers this. */
  DescribedRoute answering(String type, ObjectNode schema) {
    Map<String, ObjectNode> more = new LinkedHashMap<>(contents);
    more.put(type, schema);
    return new DescribedRoute(path, summary, parameters, more);
  }

  private static ObjectNode parameter(
      String name, String in, ObjectNode schema, String description, boolean isNeeded) {
    ObjectNode parameter =
        JsonSchema.empty()
            .put("name", name)
            .put("in", in)
            .put("required", isNeeded)
            .put("description", description);
    parameter.set("schema", schema);
    return parameter;
  }

  void addTo(ObjectNode paths) {
    ObjectNode get = paths.putObject(path).putObject("get");
    get.put("summary", summary);
    ArrayNode all = get.putArray("parameters");
    parameters.forEach(all::add);
    ObjectNode responses = get.putObject("responses");
    ObjectNode right = responses.putObject("200").put("description", "What was asked for.");
    ObjectNode content = right.putObject("content");
    contents.forEach((type, schema) -> content.putObject(type).set("schema", schema));
    ObjectNode wrong =
        responses
            .putObject("default")
            .put(
                "description",
                "Why it is not answered, in a sentence. 503 and 504 may go by: see Retry-After.");
    wrong
        .putObject("content")
        .putObject("application/problem+json")
        .set("schema", JsonSchema.ref("Problem"));
  }
}
