package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wheelsdown.server.description.Description;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds what is answered to the description of the interface. */
final class Described {
  private static final String API = "/api/v1";
  private static final String PROBLEM = "application/problem+json";
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode DESCRIPTION = JSON.readTree(Description.json());

  /** By what they are the schema of; to make one takes longer than most answers. */
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Described() {}

  /**
   * Fails where an answer of the interface is not as it is described: its status, its type, its
   * content; and what was right to ask must be described, too.
   */
  static HttpResponse<String> checked(HttpRequest request, HttpResponse<String> response) {
    if (response.uri().getRawPath().startsWith(API + "/")) {
      String what = request.method() + " " + response.uri() + " " + response.statusCode();
      Optional<JsonNode> operation = operation(request.method(), response.uri());
      String type = type(response);
      if (operation.isEmpty() || !isSuccess(response)) {
        assertThat(type).as(what).isIn(PROBLEM, "");
      }
      if (type.equals(PROBLEM)) {
        check("#/components/schemas/Problem", response.body(), what);
      } else if (operation.isPresent()) {
        check(operation.get(), request, response, what);
      }
    }
    return response;
  }

  private static void check(
      JsonNode operation, HttpRequest request, HttpResponse<String> response, String what) {
    JsonNode answer = operation.get("responses").get(Integer.toString(response.statusCode()));
    assertThat(answer).as(what).isNotNull();
    checkQuestion(operation, request, what);
    String type = type(response);
    JsonNode content = answer.path("content");
    if (content.isEmpty()) {
      assertThat(response.body()).as(what).isEmpty();
      return;
    }
    assertThat(content.propertyNames()).as(what).contains(type);
    boolean isText = response.headers().firstValue("Content-Encoding").isEmpty();
    if (isText && type.endsWith("json")) {
      String schema = content.get(type).get("schema").toString();
      documents(type, response.body()).forEach(json -> check(schema, json, what));
    }
  }

  /** Of JSON by lines each line is one. */
  private static Stream<String> documents(String type, String body) {
    return type.equals("application/x-ndjson") ? body.lines() : Stream.of(body);
  }

  private static void checkQuestion(JsonNode operation, HttpRequest request, String what) {
    for (String name : names(request.uri())) {
      assertThat(parameters(operation, "query")).as(what).contains(name);
    }
    for (JsonNode parameter : operation.get("parameters")) {
      if (parameter.get("in").asString().equals("header")
          && parameter.get("required").asBoolean()) {
        assertThat(request.headers().firstValue(parameter.get("name").asString()))
            .as(what)
            .isPresent();
      }
    }
  }

  private static Stream<String> parameters(JsonNode operation, String in) {
    return operation
        .get("parameters")
        .valueStream()
        .filter(each -> each.get("in").asString().equals(in))
        .map(each -> each.get("name").asString());
  }

  private static List<String> names(URI uri) {
    return Stream.of(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&"))
        .map(pair -> pair.replaceFirst("=.*", ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Fails if something that is sent as JSON is not as it is described. */
  static void checkSent(HttpRequest request, String body, HttpResponse<String> response) {
    if (isSuccess(response)) {
      operation(request.method(), request.uri())
          .map(operation -> operation.at("/requestBody/content/application~1json/schema"))
          .filter(schema -> !schema.isMissingNode())
          .ifPresent(schema -> check(schema.toString(), body, request + " " + body));
    }
  }

  private static boolean isSuccess(HttpResponse<String> response) {
    return response.statusCode() / 100 == 2;
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  /** What is described of a request; a name that is said outright goes before a part's. */
  private static Optional<JsonNode> operation(String method, URI uri) {
    String path = uri.getRawPath();
    return DESCRIPTION.get("paths").properties().stream()
        .filter(each -> Pattern.matches(API + each.getKey().replaceAll("\\{\\w+}", "[^/]+"), path))
        .filter(each -> each.getValue().has(method.toLowerCase(Locale.ROOT)))
        .min(Map.Entry.comparingByKey())
        .map(each -> each.getValue().get(method.toLowerCase(Locale.ROOT)));
  }

  private static void check(String schema, String json, String what) {
    assertThat(
            SCHEMAS
                .computeIfAbsent(schema, Described::schema)
                .validate(
                    json,
                    InputFormat.JSON,
                    context ->
                        context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .as(what)
        .isEmpty();
  }

  /**
   * A schema beside the components that it names.
   *
   * @param schema a reference, or an object of JSON
   */
  private static Schema schema(String schema) {
    ObjectNode whole =
        schema.startsWith("#")
            ? JSON.createObjectNode().put("$ref", schema)
            : (ObjectNode) JSON.readTree(schema);
    whole.set("components", DESCRIPTION.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON);
  }

  /** Whether something would be an answer. */
  static boolean isOf(String name, String json) {
    return schema("#/components/schemas/" + name).validate(json, InputFormat.JSON).isEmpty();
  }
}
