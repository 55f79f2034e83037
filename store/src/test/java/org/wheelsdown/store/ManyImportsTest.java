package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Position;

class ManyImportsTest {
  @TempDir Path folder;

  @Test
  void aMonthDoesNotFallIntoEverMoreFiles() {
    List<Position> heard = new Fleet(1, 6, 9).heard();
    int pieces = 50;
    List<SourceContent> sources = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      int from = heard.size() * i / pieces;
      int until = heard.size() * (i + 1) / pieces;
      sources.add(SourceContent.of("piece" + i, heard.subList(from, until)));
    }

    Workspace workspace = Importing.oneByOne(folder.resolve("pieces"), sources);

    assertThat(workspace.manifest().events().flights()).hasSizeLessThan(pieces - 10);
    assertThat(Asking.everything(workspace))
        .isEqualTo(Asking.everything(Importing.atOnce(folder.resolve("w"), sources)));
  }
}
