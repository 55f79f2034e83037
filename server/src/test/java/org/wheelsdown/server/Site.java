package org.wheelsdown.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.wheelsdown.server.guard.Token;
import org.wheelsdown.server.imports.UploadBounds;
import org.wheelsdown.server.work.Bounds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port, and somebody who asks it. */
final class Site implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
  private final Server server;
  private final Visitor visitor;

  private Site(Path workspace, Bounds bounds, UploadBounds uploads, Optional<Token> token) {
    Serving serving = new Serving(workspace, List.of(), InetAddress.getLoopbackAddress(), 0, token);
    server = Server.start(serving, bounds, uploads, surprises::add);
    visitor = new Visitor(server.address());
  }

  /** With the story, once for all tests that change nothing in it. */
  static Site ofTheStory() {
    return Story.SITE;
  }

  private static final class Story {
    private static final Site SITE = of(StoryWorkspace.fresh());
  }

  static Site of(Path workspace) {
    return of(workspace, Bounds.usual());
  }

  static Site of(Path workspace, Bounds bounds) {
    return new Site(workspace, bounds, UploadBounds.usual(), Optional.empty());
  }

  static Site of(Path workspace, UploadBounds uploads) {
    return new Site(workspace, Bounds.usual(), uploads, Optional.empty());
  }

  static Site withToken(Path workspace, Token token) {
    return new Site(workspace, Bounds.usual(), UploadBounds.usual(), Optional.of(token));
  }

  URI address() {
    return server.address();
  }

  /** What the server would have told its console. */
  Queue<Throwable> surprises() {
    return surprises;
  }

  /**
   * Asks.
   *
   * @param headers names and values by turns
   */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    return visitor.send(method, path, "", headers);
  }

  /** Sends JSON. */
  HttpResponse<String> sendJson(String method, String path, String body) {
    return visitor.send(method, path, body, "Content-Type", "application/json");
  }

  /** Sends the bytes of a file. */
  HttpResponse<String> sendFile(String method, String path, Path body) throws IOException {
    return visitor.send(method, path, body);
  }

  /** What is answered, as JSON. */
  JsonNode json(String path) {
    return JSON.readTree(get(path).body());
  }

  /** A question with a term in place of each {@code %s}. */
  static String question(String form, String... texts) {
    return "/api/v1/questions/"
        + form.formatted(
            (Object[])
                List.of(texts).stream()
                    .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                    .toArray(String[]::new));
  }

  @Override
  public void close() {
    server.close();
  }
}
