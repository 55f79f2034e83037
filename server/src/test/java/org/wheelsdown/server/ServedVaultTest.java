package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a vault is told to who unlocked it and asks for it, and nowhere else. */
class ServedVaultTest {
  private static final String CASE =
      """
      title: A case
      about: What somebody says.
      day: 2019-01-25
      sources:
        - {id: close-1, print-as: a person close to it}
      claims:
        - {id: said, says: It flew., by: [close-1], how: Ask others., untestable: Nobody can see it.}
      """;

  private static final String PASSPHRASE = "CANARY-four words of no sense";
  private static final String WRONG = "CANARY-wrong";
  private static final String IDENTITY =
      "{\"name\": \"CANARY-name\", \"contact\": \"CANARY-contact\", \"notes\": \"CANARY-notes\\n2\"}";

  @TempDir private Path within;

  private CaseSite site;

  /** All that was answered but to the one request that asks for it. */
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void serve() throws IOException {
    site = CaseSite.of(within, CASE);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void noSecretIsAnywhereButWhereItIsAskedFor() throws IOException {
    String key = key(unlock(PASSPHRASE));
    heard(site.send("PUT", "/vault/close-1", IDENTITY, "Vault-Key", key));
    HttpResponse<String> shown = site.send("GET", "/vault/close-1", "", "Vault-Key", key);
    assertThat(CaseSite.json(shown).get("notes").asString()).isEqualTo("CANARY-notes\n2");
    assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");

    heard(site.send("GET", "/vault", "", "Vault-Key", key));
    assertThat(heard(unlock(WRONG)).statusCode()).isEqualTo(403);
    heard(site.send("POST", "/vault/unlock", "{\"passphrase\": \"" + WRONG + "\\u\"}"));
    heard(site.send("POST", "/vault/unlock", "[\"" + PASSPHRASE + "\"]"));
    heard(site.send("PUT", "/vault/close-1", IDENTITY.replace("notes", "note"), "Vault-Key", key));
    heard(site.send("PUT", "/vault/close-2", IDENTITY, "Vault-Key", key));
    for (String path : List.of("", "/text", "/verdicts", "/brief.html", "/vault")) {
      heard(site.get(path));
    }
    heard(site.send("DELETE", "/vault/close-1", "", "Vault-Key", key));
    heard(site.send("GET", "/vault/close-1", "", "Vault-Key", key));
    assertThat(heard).noneMatch(said -> said.contains("CANARY"));
    for (Path file : site.files()) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
    }
    assertThat(site.files().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrder("case.yaml", "sources.age");
  }

  @Test
  void itIsOpenOnlyToWhoUnlockedItAndUntilItIsLocked() {
    String key = key(unlock(PASSPHRASE));
    site.send("PUT", "/vault/close-1", IDENTITY, "Vault-Key", key);
    assertThat(site.get("/vault/close-1").statusCode()).isEqualTo(423);
    assertThat(site.json("/vault").get("unlocked").asBoolean()).isFalse();
    assertThat(site.json("/vault").has("ids")).isFalse();

    String other = key(unlock(PASSPHRASE));
    assertThat(site.send("GET", "/vault/close-1", "", "Vault-Key", key).statusCode())
        .isEqualTo(423);
    assertThat(site.send("GET", "/vault/close-1", "", "Vault-Key", other).statusCode())
        .isEqualTo(200);
    assertThat(site.send("POST", "/vault/lock", "").statusCode()).isEqualTo(204);
    assertThat(site.send("GET", "/vault/close-1", "", "Vault-Key", other).statusCode())
        .isEqualTo(423);
  }

  private HttpResponse<String> unlock(String passphrase) {
    return site.send("POST", "/vault/unlock", "{\"passphrase\": \"" + passphrase + "\"}");
  }

  private String key(HttpResponse<String> response) {
    return CaseSite.json(heard(response)).get("key").asString();
  }

  private HttpResponse<String> heard(HttpResponse<String> response) {
    heard.add(response.uri() + " " + response.headers().map() + response.body());
    return response;
  }
}
