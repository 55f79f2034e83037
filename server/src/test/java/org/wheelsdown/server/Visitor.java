package org.wheelsdown.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** Somebody who asks a server, and takes no answer that its description does not know. */
final class Visitor {
  static {
    // Java's client lets a program choose its Host only if it is told so before its first use.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;

  /**
   * @param server its address
   */
  Visitor(URI server) {
    this.server = server;
  }

  /**
   * Asks.
   *
   * @param headers names and values by turns
   */
  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest request = request(method, path, headers, BodyPublishers.ofString(body));
    HttpResponse<String> response = answer(request);
    Described.checkSent(request, body, response);
    return response;
  }

  /** Sends a file. */
  HttpResponse<String> send(String method, String path, Path body, String... headers)
      throws IOException {
    return answer(request(method, path, headers, BodyPublishers.ofFile(body)));
  }

  private HttpRequest request(
      String method, String path, String[] headers, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.build();
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return Described.checked(request, client.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
