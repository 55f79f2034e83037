package org.wheelsdown.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.server.work.Bounds;
import org.wheelsdown.sim.story.Reconstruction;
import org.wheelsdown.store.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server of one case, on a free port, and somebody who asks it. */
final class CaseSite implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Server server;
  private final Visitor visitor;

  private CaseSite(Path folder, Path workspace) {
    this.folder = folder;
    server =
        Server.start(
            new Serving(
                workspace, List.of(folder), InetAddress.getLoopbackAddress(), 0, Optional.empty()),
            Bounds.usual(),
            surprise -> {});
    visitor = new Visitor(server.address());
  }

  /** The worked example, copied into a folder, with the reconstructed tracks and papers. */
  static CaseSite ofTheStory(Path within) throws IOException {
    Path story = within.resolve("story");
    new Reconstruction(ReferenceData.airports()).write(story);
    Path workspace = within.resolve("workspace");
    StoryWorkspace.read(
        workspace,
        List.of(
            story.resolve("globe_history"),
            story.resolve("case/documents/aircraft-list.csv"),
            story.resolve("case/documents/procurement-contract.csv")));
    return new CaseSite(story.resolve("case"), workspace);
  }

  /** A case of one text, without any data. */
  static CaseSite of(Path within, String text) throws IOException {
    Path folder = Files.createDirectory(within.resolve("case"));
    Files.writeString(folder.resolve("case.yaml"), text);
    Workspace.create(within.resolve("workspace"));
    return new CaseSite(folder, within.resolve("workspace"));
  }

  /** The folder of the case. */
  Path folder() {
    return folder;
  }

  String text() throws IOException {
    return Files.readString(folder.resolve("case.yaml"));
  }

  /**
   * Asks below the address of the case.
   *
   * @param headers names and values by turns
   */
  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return visitor.send(method, "/api/v1/cases/case" + path, body, headers);
  }

  /** Asks at any address of the server. */
  HttpResponse<String> ask(String path) {
    return visitor.send("GET", path, "");
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  JsonNode json(String path) {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  /** The version of the case that is there now. */
  String version() {
    return json("").get("version").asString();
  }

  /**
   * The verdicts; the server itself waits for them, and says how far they are where it takes
   * longer.
   */
  JsonNode verdicts() {
    HttpResponse<String> response = get("/verdicts");
    while (response.statusCode() == 202) {
      response = get("/verdicts");
    }
    return json(response);
  }

  /** All files of the case's folder. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
