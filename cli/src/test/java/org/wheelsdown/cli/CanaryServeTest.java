package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server is ended in each way while a vault is open in it; then every byte that it left or said
 * is searched for what was in the vault.
 */
class CanaryServeTest {
  private static final Pattern KEY = Pattern.compile("\"key\":\"([0-9a-f]+)\"");

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"KILL", "TERM", "SEGV"})
  void nothingOfAnOpenVaultIsLeftOrSaid(String signal) throws Exception {
    Canaries canaries = Canaries.in(folder);
    Launcher launcher = canaries.launcher(Canaries.DUMPS);
    try (ServedCommand served =
        ServedCommand.start(launcher, "--debug", "serve", canaries.caseFolder(), "--port", "0")) {
      URI vault = served.addresses().get(0).resolve("api/v1/cases/case/vault/");
      open(vault, canaries);
      served.signal(signal);
      canaries.heard("served until " + signal, served.end());
    }
    assertThat(canaries.allSaid()).contains("Open http://");
    assertThat(canaries.leftOrSaid()).isEmpty();
    assertThat(canaries.files()).containsExactly("case/case.yaml", "case/sources.age");

    Files.write(
        canaries.working().resolve("leak"), canaries.notes.text().getBytes(StandardCharsets.UTF_8));
    assertThat(canaries.leftOrSaid()).as("the search finds what there is").hasSize(1);
  }

  /** Leaves it open, after attempts that fail. */
  private void open(URI vault, Canaries canaries) throws Exception {
    String key = unlock(vault, canaries);
    String identity =
        "{\"name\": \"%s\", \"contact\": \"%s\", \"notes\": \"%s\"}"
            .formatted(canaries.name.text(), canaries.contact.text(), canaries.notes.text());
    assertThat(send("PUT", vault.resolve("close-1"), identity, key).statusCode()).isEqualTo(200);
    HttpResponse<String> shown = send("GET", vault.resolve("close-1"), "", key);
    assertThat(shown.body()).contains(canaries.name.text(), canaries.notes.text());
    String large = identity.replace("\"}", " ".repeat(2 << 20) + "\"}");
    heard(canaries, send("PUT", vault.resolve("close-2"), large, key));
    heard(canaries, send("PUT", vault.resolve("close-2"), identity.replace("notes", "n"), key));
    heard(canaries, send("PUT", vault.resolve("close-9"), identity, key));
    heard(canaries, send("POST", vault.resolve("unlock"), passphrase(canaries.wrong), ""));
    heard(canaries, send("POST", vault.resolve("unlock"), "{" + canaries.wrong.text(), ""));
  }

  private String unlock(URI vault, Canaries canaries) throws Exception {
    HttpResponse<String> unlocked =
        heard(canaries, send("POST", vault.resolve("unlock"), passphrase(canaries.next), ""));
    Matcher key = KEY.matcher(unlocked.body());
    assertThat(key.find()).as(unlocked.body()).isTrue();
    return key.group(1);
  }

  private static String passphrase(Marker marker) {
    return "{\"passphrase\": \"" + marker.text() + "\"}";
  }

  private static HttpResponse<String> heard(Canaries canaries, HttpResponse<String> response) {
    canaries.heard(response.uri().toString(), response.headers().map() + response.body());
    return response;
  }

  private HttpResponse<String> send(String method, URI uri, String body, String key)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Vault-Key", key)
            .method(method, BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
