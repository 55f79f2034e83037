package org.wheelsdown.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Locks on files, which end with the process that holds them, however it ends. */
final class FileLocks {
  private final Folder workspace;
  private final Path folder;

  /**
   * @param folder where in the workspace the files are
   */
  FileLocks(Folder workspace, Path folder) {
    this.workspace = workspace;
    this.folder = folder;
  }

  /** Waits until no other process holds the file. */
  Lock exclusive(String name) {
    FileChannel channel = open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.lock();
      return () -> close(channel);
    } catch (IOException e) {
      close(channel);
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  /** Takes the file if nobody, in this process or another, holds it. */
  Optional<Lock> tryExclusive(String name) {
    FileChannel channel = open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(() -> close(channel));
      }
    } catch (OverlappingFileLockException heldHere) {
      // As good as held elsewhere.
    } catch (IOException e) {
      close(channel);
      throw WorkspaceException.of(workspace.root(), e);
    }
    close(channel);
    return Optional.empty();
  }

  /** Waits until no other process holds the file for itself. The file must be there. */
  Lock shared(String name) throws IOException {
    FileChannel channel = FileChannel.open(folder.resolve(name), StandardOpenOption.READ);
    try {
      channel.lock(0, Long.MAX_VALUE, true);
      return () -> close(channel);
    } catch (IOException e) {
      close(channel);
      throw e;
    }
  }

  private FileChannel open(String name, StandardOpenOption... how) {
    try {
      return FileChannel.open(folder.resolve(name), how);
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  private void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }
}
