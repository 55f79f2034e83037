package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who brings files into the workspace of a server, as {@code curl} would. */
record Importer(Site site) {
  private static final String ALL = "/api/v1/imports";
  private static final JsonMapper JSON = new JsonMapper();

  /** Has something of this machine imported, and waits for the end. */
  JsonNode importPath(Path path) {
    HttpResponse<String> begun =
        site.sendJson("POST", ALL, JSON.createObjectNode().put("path", path.toString()).toString());
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    return end(id(begun));
  }

  /** Begins an import whose files are sent; its id. */
  String begin() {
    return begin("{}");
  }

  String begin(String order) {
    HttpResponse<String> begun = site.sendJson("POST", ALL, order);
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
    assertThat(begun.headers().firstValue("Location")).contains(ALL + "/" + id(begun));
    return id(begun);
  }

  private static String id(HttpResponse<String> begun) {
    return JSON.readTree(begun.body()).get("id").asString();
  }

  HttpResponse<String> put(String id, String name, Path file) throws IOException {
    String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return site.sendFile("PUT", ALL + "/" + id + "/files" + query, file);
  }

  HttpResponse<String> start(String id) {
    return site.send("POST", ALL + "/" + id + "/start");
  }

  HttpResponse<String> giveUp(String id) {
    return site.send("DELETE", ALL + "/" + id);
  }

  JsonNode state(String id) {
    return site.json(ALL + "/" + id);
  }

  /** Sends files, imports them, and waits for the end. */
  JsonNode send(List<Sent> files) throws IOException {
    return end(sendOnly(files));
  }

  /** The same without waiting; the id of the import. */
  String sendOnly(List<Sent> files) throws IOException {
    String id = begin();
    for (Sent each : files) {
      assertThat(put(id, each.name(), each.file()).statusCode()).isEqualTo(200);
    }
    assertThat(start(id).statusCode()).isEqualTo(202);
    return id;
  }

  /**
   * A file to be sent.
   *
   * @param name by which it is called
   */
  record Sent(String name, Path file) {
    static Sent of(String name, byte[] content) throws IOException {
      return new Sent(name, Files.write(Files.createTempFile("sent", ""), content));
    }
  }

  /** How an import ended, as its events tell it. */
  JsonNode end(String id) {
    List<String> events = events(id);
    assertThat(events).allMatch(event -> Described.isOf("Import", event));
    JsonNode last = JSON.readTree(events.get(events.size() - 1));
    assertThat(last).isEqualTo(state(id));
    return last;
  }

  /** The lines of an import's events, each as soon as it comes. */
  Stream<String> eventsAsTheyCome(String id) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.address().resolve(ALL + "/" + id + "/events")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body();
  }

  /** All that is told of an import until it is over. */
  List<String> events(String id) {
    HttpResponse<String> told = site.get(ALL + "/" + id + "/events");
    assertThat(told.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    return told.body()
        .lines()
        .filter(line -> line.startsWith("data: "))
        .map(line -> line.substring("data: ".length()))
        .toList();
  }
}
