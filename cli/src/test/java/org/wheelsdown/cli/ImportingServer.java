package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.wheelsdown.server.Server;
import org.wheelsdown.server.Serving;
import org.wheelsdown.server.imports.UploadBounds;
import org.wheelsdown.server.work.Bounds;

/** A server over a workspace, and somebody who sends it files. */
final class ImportingServer implements AutoCloseable {
  /** The disk may become full. */
  private static final UploadBounds BOUNDS =
      new UploadBounds(1_000, 1_000_000_000, 0, 5, Duration.ofMinutes(10));

  private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  ImportingServer(Path workspace) {
    Serving serving =
        new Serving(workspace, List.of(), InetAddress.getLoopbackAddress(), 0, Optional.empty());
    server = Server.start(serving, Bounds.usual(), BOUNDS, surprises::add);
  }

  /** What the server would have told its console. */
  Queue<Throwable> surprises() {
    return surprises;
  }

  /** Begins an import; its path. */
  String begin(String order) {
    HttpResponse<String> begun = send("POST", "/api/v1/imports", BodyPublishers.ofString(order));
    return begun.headers().firstValue("Location").orElseThrow();
  }

  /** Sends all files of a folder under the name of that. */
  void sendTree(String imported, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.getFileName() + "/" + folder.relativize(file);
        assertThat(sendFile(imported, name, file).statusCode()).isEqualTo(200);
      }
    }
  }

  HttpResponse<String> sendFile(String imported, String name, Path file) throws IOException {
    String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return send("PUT", imported + "/files" + query, BodyPublishers.ofFile(file));
  }

  /** Starts an import whose files are sent. */
  void start(String imported) {
    HttpResponse<String> started = send("POST", imported + "/start", BodyPublishers.noBody());
    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
  }

  /** Waits for the end of an import; its last event. */
  String end(String imported) {
    List<String> events = get(imported + "/events").body().lines().toList();
    return events.get(events.size() - 2); // an empty line ends it
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path)).method(method, body).build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
