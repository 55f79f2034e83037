package org.wheelsdown.cli.casework;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.Terminal;

/** Checks a case again whenever it or its data changes. */
public final class CaseWatch {
  /** Editors save in several steps; so long without another change, they are done. */
  private static final long QUIET_MILLISECONDS = 200;

  private final Terminal terminal;
  private final CaseFolder folder;
  private final Path workspace;

  public CaseWatch(Terminal terminal, Path folder, Path workspace) {
    this.terminal = terminal;
    this.folder = CaseFolder.at(folder);
    this.workspace = workspace;
  }

  /** Checks until this thread is interrupted. A mistake in the case is told, and waited out. */
  public void run(Check check) throws IOException {
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      for (Path each : watched()) {
        each.register(
            watch,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
      while (!Thread.currentThread().isInterrupted()) {
        once(check);
        terminal.messages().println("Watching " + folder.root() + "; Ctrl-C ends it.");
        awaitChange(watch);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void once(Check check) throws IOException {
    try {
      check.run();
    } catch (UserMistake e) {
      terminal.messages().println(e.getMessage());
    }
  }

  private List<Path> watched() {
    return Stream.of(folder.root(), folder.documents(), folder.lists(), workspace)
        .filter(Files::isDirectory)
        .toList();
  }

  private static void awaitChange(WatchService watch) throws InterruptedException {
    for (WatchKey key = watch.take();
        key != null;
        key = watch.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      key.pollEvents();
      key.reset();
    }
  }

  /** Something that is done each time. */
  @FunctionalInterface
  public interface Check {
    void run() throws IOException, UserMistake;
  }
}
