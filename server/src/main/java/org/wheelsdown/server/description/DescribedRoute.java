package org.wheelsdown.server.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that can be read or done.
 *
 * @param method of HTTP, in small letters as OpenAPI has it
 * @param path after the server's address
 * @param parameters of the path, the address and the headers, as OpenAPI has them
 * @param body what is to be sent with it
 * @param answers by status; problems of any other are answered, too
 */
record DescribedRoute(
    String method,
    String path,
    String summary,
    List<ObjectNode> parameters,
    DescribedContent body,
    Map<Integer, DescribedAnswer> answers) {
  private static final String JSON = "application/json";

  static DescribedRoute get(String path, String summary) {
    return of("get", path, summary);
  }

  static DescribedRoute post(String path, String summary) {
    return of("post", path, summary);
  }

  static DescribedRoute put(String path, String summary) {
    return of("put", path, summary);
  }

  static DescribedRoute delete(String path, String summary) {
    return of("delete", path, summary);
  }

  private static DescribedRoute of(String method, String path, String summary) {
    return new DescribedRoute(method, path, summary, List.of(), DescribedContent.NONE, Map.of());
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

  /** The same with a header that need not be there. */
  DescribedRoute withHeader(String name, String description) {
    return with(parameter(name, "header", JsonSchema.type("string"), description, false));
  }

  /** The same with a header that must be there. */
  DescribedRoute needingHeader(String name, String description) {
    return with(parameter(name, "header", JsonSchema.type("string"), description, true));
  }

  private DescribedRoute with(ObjectNode parameter) {
    List<ObjectNode> more = new ArrayList<>(parameters);
    more.add(parameter);
    return new DescribedRoute(method, path, summary, more, body, answers);
  }

  /** The same, to which JSON of a schema that has a name is sent. */
  DescribedRoute taking(String schema) {
    return taking(JSON, JsonSchema.ref(schema));
  }

  /** The same, to which this may be sent. */
  DescribedRoute taking(String type, ObjectNode schema) {
    return new DescribedRoute(method, path, summary, parameters, body.with(type, schema), answers);
  }

  /** The same, which answers JSON of a schema that has a name. */
  DescribedRoute answering(String schema) {
    return answering(JSON, JsonSchema.ref(schema));
  }

  /** The same, which also answers this. */
  DescribedRoute answering(String type, ObjectNode schema) {
    return answering(200, "What was asked for.", type, schema);
  }

  /** The same, which may also answer with another status. */
  DescribedRoute answering(int status, String means, String type, ObjectNode schema) {
    DescribedAnswer before = answers.getOrDefault(status, DescribedAnswer.of(means));
    return with(status, before.with(type, schema));
  }

  /** The same, which answers nothing but that it was done. */
  DescribedRoute done() {
    return with(204, DescribedAnswer.of("It is done."));
  }

  /** The same, which is refused with a status of its own where it cannot be. */
  DescribedRoute refusing(int status, String when) {
    return with(status, DescribedAnswer.problem(when));
  }

  private DescribedRoute with(int status, DescribedAnswer answer) {
    Map<Integer, DescribedAnswer> more = new TreeMap<>(answers);
    more.put(status, answer);
    return new DescribedRoute(method, path, summary, parameters, body, more);
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
    ObjectNode operation = paths.withObjectProperty(path).putObject(method);
    operation.put("summary", summary);
    ArrayNode all = operation.putArray("parameters");
    parameters.forEach(all::add);
    if (!body.isNone()) {
      operation.putObject("requestBody").put("required", true).set("content", body.json());
    }
    ObjectNode responses = operation.putObject("responses");
    answers.forEach((status, answer) -> responses.set(status.toString(), answer.json()));
    responses.set(
        "default",
        DescribedAnswer.problem(
                "Why it is not answered, in a sentence. 503 and 504 may go by: see Retry-After.")
            .json());
  }
}
