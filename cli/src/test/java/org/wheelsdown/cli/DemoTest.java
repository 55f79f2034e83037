package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path folder;

  @Test
  void findsWhatTheStorySaysAndSaysThatItIsAReconstruction() {
    Path workspace = folder.resolve("workspace");
    Path tracks = folder.resolve("tracks");
    CommandRun first = CommandRun.in(workspace, "demo", "--output", tracks).succeeds();
    assertThat(first.out().split("RECONSTRUCTION", -1)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(first.out().split("\\[x\\]", -1)).hasSize(5);
    assertThat(first.out())
        .contains("17 files new")
        .contains("Moscow (UUWW) → Dakar (GOBD) → Asunción (SGAS) → Havana (MUHA)")
        .doesNotContain("[ ]");

    CommandRun again = CommandRun.in(workspace, "demo", "--output", tracks).succeeds();
    assertThat(again.out()).contains("0 files new, 17 known already");
    assertThat(again.out().split("\\[x\\]", -1)).hasSize(5);
  }
}
