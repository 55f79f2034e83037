package org.wheelsdown.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A folder of one running command for files that do not count yet. It is locked while the command
 * runs, so that what a killed command left can be told from what a running one is writing.
 */
public final class Staging implements AutoCloseable {
  private final Folder workspace;
  private final String name;
  private final Lock alive;
  private int files;

  private Staging(Folder workspace, String name, Lock alive) {
    this.workspace = workspace;
    this.name = name;
    this.alive = alive;
  }

  /** Starts one, after clearing away what killed commands have left. */
  public static Staging begin(Folder workspace) {
    try {
      return WorkspaceLocks.of(workspace).manifest().during(() -> beginLocked(workspace));
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  private static Staging beginLocked(Folder workspace) throws IOException {
    new Leftovers(workspace).clearDeadStagings();
    String name = UUID.randomUUID().toString();
    Lock alive = new FileLocks(workspace, workspace.staging()).exclusive(name + ".lock");
    Files.createDirectory(workspace.staging().resolve(name));
    return new Staging(workspace, name, alive);
  }

  /** The folder, for whatever else the command keeps while it runs. */
  public Path folder() {
    return workspace.staging().resolve(name);
  }

  /** A path for a new Parquet file, whose name no other file of the workspace has. */
  public Path newFile() {
    return folder().resolve(newName());
  }

  /** A name for a Parquet file that no other file of the workspace has. */
  public String newName() {
    return name + "-" + files++ + ".parquet";
  }

  /** Makes sure that a finished file is on the disk and not only on its way there. */
  public void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Moves a finished file to where it counts as soon as the manifest names it. The manifest must be
   * locked.
   *
   * @param path its path in the workspace
   */
  public void move(Path file, String path) throws IOException {
    Path target = workspace.resolve(path);
    Files.createDirectories(target.getParent());
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Lets a finished file be in the workspace as well, without another copy of its bytes where the
   * file system can do that. The manifest must be locked.
   *
   * @param path its path in the workspace
   */
  public void link(Path file, String path) throws IOException {
    Path target = workspace.resolve(path);
    Files.createDirectories(target.getParent());
    Files.deleteIfExists(target); // left by a command that was killed before it counted
    try {
      Files.createLink(target, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(file, target);
      sync(target);
    }
  }

  /** Clears away whatever was not moved. */
  @Override
  public void close() {
    try {
      Leftovers.delete(folder());
      alive.close();
      Files.deleteIfExists(workspace.staging().resolve(name + ".lock"));
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }
}
