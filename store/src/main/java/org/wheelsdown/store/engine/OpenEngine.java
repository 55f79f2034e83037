package org.wheelsdown.store.engine;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wheelsdown.store.folder.Folder;

/**
 * An engine that stays open while question follows question: it remembers what the ends of files
 * say of where their columns lie, and which files are of the right format. Files of a workspace
 * never change, so nothing of this can be outdated. For any number of threads.
 */
public final class OpenEngine implements AutoCloseable {
  private final Folder workspace;
  private final Set<String> checked = new HashSet<>();
  private Optional<Engine> engine = Optional.empty();

  public OpenEngine(Folder workspace) {
    this.workspace = workspace;
  }

  /** One more connection to it, with temporary tables of its own; to be closed after use. */
  public synchronized Engine connect() {
    if (engine.isEmpty()) {
      Path spill = workspace.spill().resolve(UUID.randomUUID().toString());
      Engine first = Engine.startParallel(workspace, spill);
      first.execute("SET parquet_metadata_cache = true");
      // It would go through all groups of rows of all columns, and gains nothing for us.
      first.execute("SET GLOBAL disabled_optimizers = 'statistics_propagation'");
      engine = Optional.of(first);
    }
    return engine.get().connectAgain();
  }

  /**
   * The workspace's files, of which the format is checked when somebody reads them for the first
   * time.
   *
   * @param with the engine to check them with
   */
  public ParquetFiles files(Engine with) {
    ParquetFiles unchecked = new ParquetFiles(workspace);
    return new ParquetFiles(
        workspace,
        paths -> {
          synchronized (checked) {
            Set<String> fresh = new HashSet<>(paths);
            fresh.removeAll(checked);
            unchecked.check(with, fresh);
            checked.addAll(fresh);
          }
        });
  }

  @Override
  public synchronized void close() {
    engine.ifPresent(Engine::close);
    engine = Optional.empty();
  }
}
