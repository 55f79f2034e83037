package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A command killed at any moment leaves a workspace that the next command finds in order. */
class KilledTest {
  private static final long SEED = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Child.Step.class)
  void theNextImportMakesUpForIt(Child.Step step) throws IOException {
    Path killed = folder.resolve("killed");
    try (Child.Running child = new Child.Running(killed, SEED)) {
      child.goOnTo(step);
      child.kill();
    }

    Workspace workspace = Workspace.create(killed);
    assertThat(workspace.manifest().files())
        .hasSize(step.compareTo(Child.Step.IMPORTED) < 0 ? 0 : 3);
    Importing.all(workspace, Child.sources(SEED));
    Importing.derive(workspace);

    Workspace undisturbed = Importing.atOnce(folder.resolve("w"), Child.sources(SEED));
    assertThat(Asking.everything(workspace)).isEqualTo(Asking.everything(undisturbed)).isNotEmpty();
    assertThat(FilesIn.staging(killed)).isEmpty();
    assertThat(FilesIn.parquet(killed)).hasSize(workspace.manifest().paths().size());
  }
}
