package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Verdicts of the worked example over HTTP. A reconstruction, not real data. */
class VerdictsTest {
  @TempDir private Path within;

  @Test
  void verdictsComeWithWhatTheyRestOnAndFollowTheCase() throws IOException {
    try (CaseSite site = CaseSite.ofTheStory(within)) {
      JsonNode verdicts = site.verdicts();
      assertThat(verdicts.get("version").asString()).isEqualTo(site.version());
      assertThat(verdicts.get("as-expected").asBoolean()).isTrue();
      assertThat(byClaim(verdicts).values().stream().filter("supported"::equals)).hasSize(9);
      JsonNode check = claim(verdicts, "il96-late-on-wednesday").at("/checks/0");
      assertThat(check.at("/outcome").asString()).isEqualTo("met");
      assertThat(check.at("/question/terms/type/0").asString()).isEqualTo("IL96");
      assertThat(check.at("/met/rows/0/cells").toString()).contains("Havana", "23:35 local");
      assertThat(check.at("/met/rows/0/citations/0/sha256").asString()).hasSize(64);

      String before = site.version();
      String doubted =
          site.text().replace("since: \"2019-01-23T20:00\"", "since: \"2019-01-23T23:50\"");
      site.send("PUT", "/text", doubted, "If-Match", before);
      JsonNode after = site.verdicts();
      assertThat(after.get("version").asString()).isNotEqualTo(before).isEqualTo(site.version());
      assertThat(byClaim(after))
          .containsEntry("il96-late-on-wednesday", "contradicted")
          .containsEntry("il96-way", "partly-supported");
      assertThat(after.get("as-expected").asBoolean()).isFalse();
    }
  }

  private static JsonNode claim(JsonNode verdicts, String id) {
    return verdicts
        .get("claims")
        .valueStream()
        .filter(claim -> claim.get("claim").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> byClaim(JsonNode verdicts) {
    return verdicts
        .get("claims")
        .valueStream()
        .collect(
            Collectors.toMap(
                claim -> claim.get("claim").asString(), claim -> claim.get("verdict").asString()));
  }
}
