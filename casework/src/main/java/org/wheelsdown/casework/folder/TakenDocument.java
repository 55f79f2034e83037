package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.wheelsdown.casework.lock.WriterLock;

/**
 * A file that lies in a case's folder and may become a document of it.
 *
 * @param path from the folder on, with slashes
 * @param sha256 of its bytes
 * @param isCopy whether it was brought there just now
 */
public record TakenDocument(String path, String sha256, boolean isCopy) {
  /** What is being copied; the right to write it is that to write {@code incoming}. */
  private static final String INCOMING = ".incoming";

  private static final Pattern AWKWARD = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]");

  /**
   * Copies a file into the documents of a case. One that lies in the folder already stays where it
   * is, and bytes that are among the documents under the same name are not copied again. A document
   * is there whole or not at all, whatever ends the process.
   */
  static TakenDocument of(Path file, CaseFolder folder) throws IOException {
    Path real = file.toRealPath();
    Path root = folder.root().toRealPath();
    String sha256 = Sha256.of(real);
    if (real.startsWith(root)) {
      return new TakenDocument(slashes(root.relativize(real)), sha256, false);
    }
    Path documents = Files.createDirectories(folder.documents());
    Path target = target(documents, name(file), sha256);
    boolean isNew = !Files.exists(target);
    if (isNew) {
      new WriterLock(documents.resolve("incoming")).during(() -> copy(real, target));
    }
    return new TakenDocument("documents/" + target.getFileName(), Sha256.of(target), isNew);
  }

  /** What a killed process left of another copy is written over. */
  private static void copy(Path file, Path target) throws IOException {
    Path incoming = target.resolveSibling(INCOMING);
    try {
      Files.copy(file, incoming, StandardCopyOption.REPLACE_EXISTING);
      Files.move(incoming, target);
    } finally {
      Files.deleteIfExists(incoming);
    }
  }

  /** The first free name of name.pdf, name-2.pdf …, or that of the same bytes. */
  private static Path target(Path documents, String name, String sha256) throws IOException {
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    Path target = documents.resolve(name);
    for (int i = 2; Files.exists(target) && !Sha256.of(target).equals(sha256); i++) {
      target = documents.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
    }
    return target;
  }

  private static String name(Path file) {
    return AWKWARD.matcher(String.valueOf(file.getFileName())).replaceAll("-");
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
