package org.wheelsdown.lab.bench.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a server, over connections that are kept. */
final class Talk {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final double NANOS = 1e6;

  private final URI server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Talk(URI server) {
    this.server = server;
  }

  /** Asks, and says how that went; never fails. */
  Exchange ask(Request request) throws InterruptedException {
    long start = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = send(request.path());
      double millis = (System.nanoTime() - start) / NANOS;
      return new Exchange(request.what(), answer.statusCode(), millis, answer.body().length);
    } catch (IOException e) {
      return new Exchange(request.what(), 0, (System.nanoTime() - start) / NANOS, 0);
    }
  }

  /**
   * The answer as text.
   *
   * @throws IOException if there is none
   */
  String read(String path) throws IOException {
    try {
      HttpResponse<byte[]> answer = send(path);
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      if (answer.statusCode() != 200) {
        throw new IOException("%s: %d %s".formatted(path, answer.statusCode(), text));
      }
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private HttpResponse<byte[]> send(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }
}
