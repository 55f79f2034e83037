package org.wheelsdown.server.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.wheelsdown.server.problem.ProblemException;

/** A file while it is coming. Unless it is kept, nothing is left of it. */
final class IncomingFile implements AutoCloseable {
  /** Bytes after which the disk is looked at again. */
  private static final long BETWEEN_LOOKS = 8 << 20;

  private final Upload upload;
  private final Path file;
  private long bytes;
  private boolean isKept;

  /**
   * @param file where it is written to; not there yet
   */
  IncomingFile(Upload upload, Path file) {
    this.upload = upload;
    this.file = file;
  }

  /** Writes it to the disk as it comes. */
  void copy(InputStream in) {
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(file)) {
      long unlooked = 0;
      for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
        upload.count(n);
        bytes += n;
        unlooked += n;
        if (unlooked >= BETWEEN_LOOKS) {
          upload.checkRoom(0);
          unlooked = 0;
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      throw upload.failure(e);
    }
  }

  private static int read(InputStream in, byte[] buffer) {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new ProblemException(400, "The file broke off, and nothing of it was kept.");
    }
  }

  /**
   * It has come wholly.
   *
   * @param target in the folder of those that have
   */
  void keepAs(Path target) {
    try {
      Files.createDirectories(target.getParent());
      if (Files.isDirectory(target)) {
        throw otherwise();
      }
      long before = Files.exists(target) ? Files.size(target) : -1;
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
      isKept = true;
      if (before < 0) {
        upload.countFile();
      } else {
        upload.count(-before);
      }
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw otherwise();
    } catch (IOException e) {
      throw upload.failure(e);
    }
  }

  private static ProblemException otherwise() {
    return new ProblemException(409, "One name cannot be a file and a folder.");
  }

  @Override
  public void close() throws IOException {
    if (!isKept) {
      upload.count(-bytes);
      Files.deleteIfExists(file);
    }
  }
}
