package org.wheelsdown.server.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.question.Questions;

/** A workspace that others import into, and may even put another one in the place of. */
public final class ServedWorkspace implements AutoCloseable {
  /** An import may come to count at any moment, but not again and again. */
  private static final int TRIES = 3;

  private final Path folder;
  private Optional<Opened> opened = Optional.empty();

  public ServedWorkspace(Path folder) {
    this.folder = folder;
  }

  /**
   * @param of which folder
   */
  private record Opened(List<Object> of, Questions questions) {}

  /**
   * The workspace that is there now.
   *
   * @throws WorkspaceException if there is none
   */
  public Workspace workspace() {
    return Workspace.open(folder);
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /** The folder of drawings that questions may name as places. */
  public Path areas() {
    return folder.resolve("areas");
  }

  /** Which content it has at this moment. */
  public Snapshot snapshot() {
    return Snapshot.of(workspace().manifest());
  }

  /** Something that is read piece by piece. */
  public interface Reading<T, E extends Exception> {
    /**
     * Reads all of it.
     *
     * @param content what the workspace has as it begins
     */
    T of(Snapshot content) throws E;
  }

  /**
   * Reads until nothing was imported meanwhile, so that all pieces are of one content; empty if
   * something always was.
   */
  public <T, E extends Exception> Optional<T> ofOneContent(Reading<T, E> reading) throws E {
    for (int i = 0; i < TRIES; i++) {
      Snapshot before = snapshot();
      T read = reading.of(before);
      if (snapshot().equals(before)) {
        return Optional.of(read);
      }
    }
    return Optional.empty();
  }

  /** Where questions are asked; what it remembers is kept as long as it is the same workspace. */
  public synchronized Questions questions() {
    Workspace workspace = workspace();
    List<Object> now = identity();
    if (opened.filter(before -> before.of().equals(now)).isEmpty()) {
      close();
      Questions questions =
          workspace.questions(ReferenceData.airports(), ReferenceData.aircraftKinds());
      opened = Optional.of(new Opened(now, questions));
    }
    return opened.orElseThrow().questions();
  }

  /** Numbers of folders are used again, so the time at which it was made belongs to it. */
  private List<Object> identity() {
    try {
      BasicFileAttributes its = Files.readAttributes(folder, BasicFileAttributes.class);
      return Arrays.asList(String.valueOf(its.fileKey()), its.creationTime());
    } catch (IOException e) {
      throw WorkspaceException.of(folder, e);
    }
  }

  @Override
  public synchronized void close() {
    opened.ifPresent(before -> before.questions().close());
    opened = Optional.empty();
  }
}
