package org.wheelsdown.cli.terminal;

import org.wheelsdown.ingest.Stage;
import org.wheelsdown.ingest.Watcher;

/** Shows each stage of an import, and of what is worked out of it, as a progress bar. */
public record WatchedWork(Terminal terminal) implements Watcher {
  @Override
  public Course begin(Stage stage, long total) {
    return new ProgressBar(terminal, stage.doing(), total, stage::inWords);
  }
}
