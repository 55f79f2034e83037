package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  /** Each sentence of the story that is about flights, with what bears it out. */
  private static final String[] BORNE_OUT = {
    "[x] 3 landings of 3 aircraft: RA-000124, RA-000761, RA-000762",
    "[x] UUWW → GOBD → SGAS → MUHA, landed Wed 23 Jan 2019 23:3",
    "[x] RA-000096: A division of the Russian presidential administration",
    "[x] RA-000124 (A124), RA-000761 (IL76): from Russia to Venezuela and back",
    "[x] RA-000762: at Maiquetía (SVMI) from 12 Dec 2018 to 21 Dec 2018",
    "[x] RA-000124, RA-000761, RA-000762: Russian Air Force",
    "[x] 2 candidates, the first at Thu 24 Jan 2019"
  };

  @TempDir private Path folder;

  @Test
  void asksEachSentenceAndSaysThatItIsAReconstruction() {
    Path workspace = folder.resolve("workspace");
    Path tracks = folder.resolve("tracks");
    CommandRun first = CommandRun.in(workspace, "demo", "--output", tracks).succeeds();
    assertThat(first.out().split("RECONSTRUCTION", -1)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(first.out()).contains("19 files new").contains(BORNE_OUT).doesNotContain("[ ]");

    CommandRun again = CommandRun.in(workspace, "demo", "--output", tracks).succeeds();
    assertThat(again.out()).contains("0 files new, 19 known already").contains(BORNE_OUT);
  }
}
