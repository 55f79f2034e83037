package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file that lies in a case's folder and may become a document of it.
 *
 * @param path from the folder on, with slashes
 * @param sha256 of its bytes
 * @param isCopy whether it was brought there just now
 */
public record TakenDocument(String path, String sha256, boolean isCopy) {
  private static final Pattern AWKWARD = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]");

  /**
   * Copies a file into the documents of a case. One that lies in the folder already stays where it
   * is, and bytes that are among the documents under the same name are not copied again.
   */
  static TakenDocument of(Path file, CaseFolder folder) throws IOException {
    Path real = file.toRealPath();
    Path root = folder.root().toRealPath();
    String sha256 = Sha256.of(real);
    if (real.startsWith(root)) {
      return new TakenDocument(slashes(root.relativize(real)), sha256, false);
    }
    Files.createDirectories(folder.documents());
    Path target = target(folder.documents(), name(file), sha256);
    boolean isNew = !Files.exists(target);
    if (isNew) {
      Files.copy(real, target);
    }
    return new TakenDocument("documents/" + target.getFileName(), Sha256.of(target), isNew);
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
