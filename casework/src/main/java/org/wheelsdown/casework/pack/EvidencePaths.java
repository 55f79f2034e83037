package org.wheelsdown.casework.pack;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.pack.container.EntryName;
import org.wheelsdown.store.manifest.ImportedFile;

/**
 * Where evidence lies in a pack: as it was called when it was imported, so far as that says nothing
 * of whose machine it was on.
 */
final class EvidencePaths {
  private static final int DIGITS = 12;
  private static final int LONGEST_NAME = 100;

  /** A folder that all share counts as theirs from this depth on; above, it may tell a name. */
  private static final int SHALLOWEST = 2;

  private final Optional<Path> shared;
  private final Set<String> taken = new HashSet<>();

  EvidencePaths(List<ImportedFile> files) {
    shared =
        files.stream()
            .map(file -> Path.of(file.name()))
            .filter(path -> !isPlain(path))
            .map(path -> absolute(path).getParent())
            .reduce(EvidencePaths::sharedFolder)
            .filter(folder -> folder.getNameCount() >= SHALLOWEST);
  }

  /** Of a file that was imported. */
  String ofSource(ImportedFile file) {
    Path path = Path.of(file.name());
    if (isPlain(path)) {
      return free("files/" + slashes(path.normalize()), file.sha256());
    }
    String below =
        shared
            .map(folder -> slashes(folder.relativize(absolute(path))))
            .orElse(digits(file.sha256()) + "/" + path.getFileName());
    return free("files/" + below, file.sha256());
  }

  /** Of a document in an archive. */
  String ofExtract(ImportedFile archive, String member) {
    return free("extracts/" + digits(archive.sha256()) + "/" + member, archive.sha256());
  }

  /** Of a paper. */
  String ofPaper(String name, String sha256) {
    return free("papers/" + digits(sha256) + "/" + name, sha256);
  }

  /**
   * Of a paper that must lie beside a list, where the list looks for it.
   *
   * @param list path of the list in the pack
   * @param named as the list has it
   */
  static String beside(String list, String named) {
    return slashes(Path.of(list).resolveSibling(named).normalize());
  }

  private String free(String path, String sha256) {
    String made = EntryName.made(PackPaths.EVIDENCE + path);
    if (EntryName.isSound(made) && taken.add(made)) {
      return made;
    }
    String file = made.substring(made.lastIndexOf('/') + 1);
    String end = file.substring(Math.max(0, file.length() - LONGEST_NAME));
    return PackPaths.EVIDENCE + "others/%s-%d/%s".formatted(digits(sha256), taken.size(), end);
  }

  /** Whether it names no folder above the one where the command ran. */
  private static boolean isPlain(Path path) {
    return !path.isAbsolute() && !path.normalize().startsWith("..");
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Path sharedFolder(Path one, Path other) {
    Path shared = one;
    while (!other.startsWith(shared) && shared.getParent() != null) {
      shared = shared.getParent();
    }
    return shared;
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static String digits(String sha256) {
    return sha256.substring(0, DIGITS);
  }
}
