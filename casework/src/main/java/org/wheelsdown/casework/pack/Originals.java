package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.store.manifest.ImportedFile;

/** Finds the files that were imported: where they were then, or below folders that are named. */
final class Originals {
  private static final int NAMED = 3;

  private final Path workspace;
  private final List<SourceFile> elsewhere;
  private final Map<SourceFile, String> sums = new HashMap<>();

  /**
   * @param workspace folder of the workspace, which keeps what was handed over to it
   * @param folders to look through
   */
  Originals(Path workspace, List<Path> folders) throws IOException {
    this.workspace = workspace;
    elsewhere = folders.isEmpty() ? List.of() : Archives.open(folders);
  }

  /**
   * All of these, each with the bytes that were imported.
   *
   * @throws PackException if one is missing
   */
  List<Original> find(List<ImportedFile> imported) throws IOException, PackException {
    List<Original> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ImportedFile each : imported) {
      Optional<SourceFile> file = find(each);
      file.ifPresentOrElse(
          bytes -> found.add(new Original(each, bytes)), () -> missing.add(place(each)));
    }
    if (!missing.isEmpty()) {
      throw new PackException(inWords(missing));
    }
    return found;
  }

  private Optional<SourceFile> find(ImportedFile imported) throws IOException {
    for (SourceFile file : atItsPath(imported)) {
      if (isSame(file, imported)) {
        return Optional.of(file);
      }
    }
    for (SourceFile file : elsewhere) {
      if (isSame(file, imported)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static String place(ImportedFile imported) {
    return imported.path().orElse(imported.name());
  }

  private List<SourceFile> atItsPath(ImportedFile imported) throws IOException {
    try {
      Path path = imported.original(workspace);
      return Files.isRegularFile(path) ? Archives.open(List.of(path)) : List.of();
    } catch (InvalidPathException e) {
      return List.of();
    }
  }

  private boolean isSame(SourceFile file, ImportedFile imported) throws IOException {
    return file.size() == imported.size() && sum(file).equals(imported.sha256());
  }

  private String sum(SourceFile file) throws IOException {
    if (!sums.containsKey(file)) {
      sums.put(file, file.fingerprint(read -> {}).sha256());
    }
    return sums.get(file);
  }

  private static String inWords(List<String> missing) {
    String first = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
    String more = missing.size() > NAMED ? " and %d more".formatted(missing.size() - NAMED) : "";
    return ("Not to be found as it was imported: %s%s; say with --originals in which folder the"
            + " original bytes are.")
        .formatted(first, more);
  }
}
