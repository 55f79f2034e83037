package org.wheelsdown.casework.pack;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.wheelsdown.casework.pack.container.EntryName;
import org.wheelsdown.store.manifest.ImportedFile;

/** Where evidence lies in a pack: as it is called in the workspace. */
final class EvidencePaths {
  private static final int DIGITS = 12;
  private static final int LONGEST_NAME = 100;

  private final Set<String> taken = new HashSet<>();

  /** Of a file that was imported. */
  String ofSource(ImportedFile file) {
    return free("files/" + file.name(), file.sha256());
  }

  /** The same in a folder of its own. */
  String apart(ImportedFile file) {
    return apart(file.name(), file.sha256());
  }

  /** Of a document in an archive. */
  String ofExtract(ImportedFile archive, String member) {
    String below = member.startsWith("./") ? member.substring(2) : member;
    return free("extracts/" + digits(archive.sha256()) + "/" + below, archive.sha256());
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
    return apart(made, sha256);
  }

  private String apart(String path, String sha256) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    String end = file.substring(Math.max(0, file.length() - LONGEST_NAME));
    String folder = digits(sha256) + "-" + taken.size();
    String made = EntryName.made(PackPaths.EVIDENCE + "others/%s/%s".formatted(folder, end));
    taken.add(made);
    return made;
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static String digits(String sha256) {
    return sha256.substring(0, DIGITS);
  }
}
