package org.wheelsdown.cli.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.server.guard.Token;

/** A file that keeps a token from one run of the server to the next. */
public record TokenFile(Path path) {
  private static final long MOST_BYTES = 1000;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /**
   * The token that is in it; a new one is made where there is no file.
   *
   * @throws UserMistake if it holds something else, or others can read it
   */
  public Token token() throws IOException, UserMistake {
    if (!Files.exists(path)) {
      Token made = Token.any();
      Files.createFile(path, permissions());
      Files.writeString(path, made.text() + "\n", StandardOpenOption.WRITE);
      return made;
    }
    if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
      throw new UserMistake("Others can read %s; chmod 600 keeps it from them.".formatted(path));
    }
    String text = Files.size(path) > MOST_BYTES ? "" : Files.readString(path).strip();
    return Token.of(text)
        .orElseThrow(
            () ->
                new UserMistake(
                    "%s holds no token (22 letters, digits, _ and -, or more); name a file that is not there, and one is made."
                        .formatted(path)));
  }

  private FileAttribute<?>[] permissions() {
    return isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
