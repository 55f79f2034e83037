package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.server.imports.UploadBounds;

/** Whoever sends files cannot do more with it than to have them imported. */
class UploadsTest {
  private static final UploadBounds SMALL = new UploadBounds(2, 100, 0, 2, Duration.ofMinutes(10));

  @TempDir private Path folder;

  private Path workspace;
  private Path file;

  @BeforeEach
  void writeAFile() throws IOException {
    workspace = folder.resolve("within/workspace");
    file = Files.write(folder.resolve("sixty"), new byte[60]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "../outside",
        "a/../../outside",
        "/etc/outside",
        "a//outside",
        "a/./outside",
        "a/",
        "..\\outside",
        "C:\\outside",
        "out\u0000side",
        "out\nside",
        " ",
        "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z/a/b/c/d/e/f/g/h"
      })
  void noNameLeadsElsewhere(String name) throws IOException {
    try (Site site = Site.of(workspace)) {
      Importer importer = new Importer(site);
      String id = importer.begin();
      assertThat(importer.put(id, name, file).statusCode()).isEqualTo(400);
      assertThat(importer.put(id, "x".repeat(256), file).statusCode()).isEqualTo(400);
      assertThat(importer.put(id, "", file).statusCode()).isEqualTo(400);
      assertThat(importer.state(id).get("bytes_sent").asLong()).isZero();
      assertThat(importer.giveUp(id).statusCode()).isEqualTo(204);
      assertThat(site.surprises()).isEmpty();
    }
    assertThat(sent()).isEmpty();
    try (Stream<Path> outside = Files.list(folder)) {
      assertThat(outside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("within", "sixty");
    }
  }

  @Test
  void moreThanIsTakenIsRefused() throws IOException {
    try (Site site = Site.of(workspace, SMALL)) {
      Importer importer = new Importer(site);
      assertThat(site.sendJson("POST", "/api/v1/imports", "{\"bytes\":101}").statusCode())
          .isEqualTo(413);
      String id = importer.begin("{\"bytes\":100}");
      assertThat(importer.put(id, "a", file).statusCode()).isEqualTo(200);
      assertThat(importer.put(id, "b", file).statusCode()).isEqualTo(413);
      assertThat(importer.put(id, "a", file).statusCode())
          .as("too much beside itself")
          .isEqualTo(413);
      assertThat(importer.state(id).get("bytes_sent").asLong()).isEqualTo(60);
      Path small = Files.write(folder.resolve("ten"), new byte[10]);
      assertThat(importer.put(id, "b", small).statusCode()).isEqualTo(200);
      HttpResponse<String> third = importer.put(id, "c", small);
      assertThat(third.statusCode()).isEqualTo(413);
      assertThat(third.body()).contains("2 files at most");
      assertThat(importer.giveUp(id).statusCode()).isEqualTo(204);
      assertThat(sent()).isEmpty();
    }
  }

  @Test
  void onlySoManyAreOpenAtATime() {
    try (Site site = Site.of(workspace, SMALL)) {
      Importer importer = new Importer(site);
      importer.begin();
      String second = importer.begin();
      HttpResponse<String> third = site.sendJson("POST", "/api/v1/imports", "{}");
      assertThat(third.statusCode()).isEqualTo(503);
      assertThat(third.headers().firstValue("Retry-After")).isPresent();
      importer.giveUp(second);
      importer.begin();
    }
  }

  @Test
  void roomIsLeftOnTheDisk() throws IOException {
    UploadBounds noRoom = new UploadBounds(2, 100, Long.MAX_VALUE / 2, 2, Duration.ofMinutes(10));
    try (Site site = Site.of(workspace, noRoom)) {
      HttpResponse<String> refused = site.sendJson("POST", "/api/v1/imports", "{}");
      assertThat(refused.statusCode()).isEqualTo(507);
      assertThat(refused.body()).contains("left, too little for this");
      assertThat(site.get("/api/v1/status").statusCode()).isEqualTo(200);
    }
    assertThat(sent()).isEmpty();
  }

  @Test
  void oneNameIsNotAFileAndAFolder() throws IOException {
    try (Site site = Site.of(workspace)) {
      Importer importer = new Importer(site);
      String id = importer.begin();
      assertThat(importer.put(id, "a/b", file).statusCode()).isEqualTo(200);
      assertThat(importer.put(id, "a", file).statusCode()).isEqualTo(409);
      assertThat(importer.put(id, "a/b/c", file).statusCode()).isEqualTo(409);
      assertThat(site.surprises()).isEmpty();
    }
  }

  @Test
  void whatIsBrokenOffLeavesNothing() throws IOException {
    try (Site site = Site.of(workspace)) {
      Importer importer = new Importer(site);
      String id = importer.begin();
      try (Socket socket = new Socket(site.address().getHost(), site.address().getPort())) {
        OutputStream out = socket.getOutputStream();
        out.write(
            ("PUT /api/v1/imports/"
                    + id
                    + "/files?name=half HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + "Content-Length: 1000\r\n\r\nonly this")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        while (importer.state(id).get("bytes_sent").asLong() == 0) {
          Thread.onSpinWait();
        }
      }
      while (importer.state(id).get("bytes_sent").asLong() > 0) {
        Thread.onSpinWait();
      }
      assertThat(importer.start(id).statusCode()).isEqualTo(409);
      assertThat(sent()).isEmpty();
      assertThat(site.surprises()).isEmpty();
    }
  }

  @Test
  void anOrderIsUnderstoodOrRefused() {
    try (Site site = Site.of(workspace)) {
      for (String order :
          List.of(
              "[]",
              "{",
              "{\"path\":\"relative\"}",
              "{\"path\":\"/no/such/folder\"}",
              "{\"path\":7}",
              "{\"origin\":\"two\\nlines\"}",
              "{\"published\":\"yesterday\"}",
              "{\"bytes\":-1}",
              "{\"paths\":\"/\"}")) {
        assertThat(site.sendJson("POST", "/api/v1/imports", order).statusCode())
            .as(order)
            .isEqualTo(400);
      }
      assertThat(site.json("/api/v1/imports").get("imports")).isEmpty();
    }
  }

  /** Whatever is left of what was sent. */
  private List<Path> sent() throws IOException {
    try (Stream<Path> files = Files.walk(workspace.resolve(".wheelsdown/staging"))) {
      return files.filter(path -> path.toString().matches(".*/(incoming-.*|sent/.*)")).toList();
    }
  }
}
