package org.wheelsdown.server.description;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the whole interface, made of the same kinds, terms and columns as the answers.
 */
public final class Description {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Description() {}

  /** As it is sent, and kept in docs/openapi.json. */
  public static byte[] json() {
    return (JSON.writeValueAsString(tree()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode tree() {
    ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", "Wheelsdown")
        .put("version", "1")
        .put(
            "summary",
            "Where aircraft landed, who had them that day, and how sure we are: what the page asks"
                + " of wheelsdown serve.");
    root.putArray("servers").addObject().put("url", "/api/v1");
    ObjectNode paths = root.putObject("paths");
    routes().forEach(route -> route.addTo(paths));
    ObjectNode components = root.putObject("components");
    components.set("schemas", Schemas.all());
    return root;
  }

  private static Stream<DescribedRoute> routes() {
    return Stream.of(
            DescribedQuestion.all(),
            OtherRoutes.all(),
            DescribedCases.all(),
            DescribedVault.routes(),
            DescribedImports.routes())
        .flatMap(some -> some);
  }
}
