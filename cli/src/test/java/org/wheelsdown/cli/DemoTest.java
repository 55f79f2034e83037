package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  /** Each sentence of the story that is about flights. */
  private static final String[] BORNE_OUT = {
    "government-aircraft-landed",
    "il96-late-on-wednesday",
    "il96-way",
    "il96-civilian",
    "il96-owner",
    "an124-december",
    "il76-december",
    "il76-nine-days",
    "air-force"
  };

  @TempDir private Path folder;

  @Test
  void holdsEachClaimAgainstTheTracksAndSaysThatTheyAreAReconstruction() throws IOException {
    Path workspace = folder.resolve("workspace");
    Path tracks = folder.resolve("tracks");
    CommandRun first = CommandRun.in(workspace, "demo", "--output", tracks).succeeds();
    assertThat(first.out().split("RECONSTRUCTION", -1)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(first.out())
        .contains("19 files new", "31 claims: 9 supported, 22 not testable.")
        .doesNotContain("The case expects");
    for (String claim : BORNE_OUT) {
      assertThat(first.out()).containsPattern("(?m)^supported  .*\\R(.*\\R)?\\s+" + claim + "$");
    }
    assertThat(Files.readString(tracks.resolve("brief/brief.html"))).contains("RECONSTRUCTION");
    assertThat(Files.readAllBytes(tracks.resolve("brief/brief.pdf")))
        .startsWith('%', 'P', 'D', 'F');

    CommandRun again = CommandRun.in(workspace, "demo", "--output", tracks).succeeds();
    assertThat(again.out())
        .contains("0 files new, 19 known already", "31 claims: 9 supported, 22 not testable.");
  }
}
