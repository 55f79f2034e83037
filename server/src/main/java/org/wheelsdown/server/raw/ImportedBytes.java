package org.wheelsdown.server.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.store.manifest.ImportedFile;

/**
 * The files that were imported, where they were then or the workspace keeps them. Nothing is read
 * from a file that is another one by now; of one that was looked at, its SHA-256 is remembered
 * until it changes.
 */
final class ImportedBytes {
  private static final int MOST_REMEMBERED = 1000;

  private final Map<List<Object>, String> sums =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<List<Object>, String> eldest) {
              return size() > MOST_REMEMBERED;
            }
          });

  /** Whether a file is as it was imported. */
  sealed interface Found {
    /** It is. */
    record Same(SourceFile file) implements Found {}

    /**
     * It is not.
     *
     * @param why in a sentence
     */
    record Missing(String why) implements Found {}
  }

  /**
   * Looks for a file.
   *
   * @param workspace folder of the workspace
   * @param progress is told of the bytes that are read
   */
  Found find(ImportedFile imported, Path workspace, Progress progress) throws IOException {
    Optional<String> other = Optional.empty();
    for (Path path : places(imported, workspace.toAbsolutePath())) {
      SourceFile file = Archives.open(List.of(path)).get(0);
      String sha256 = sum(file, progress);
      if (sha256.equals(imported.sha256())) {
        return new Found.Same(file);
      }
      other = other.or(() -> Optional.of(sha256));
    }
    return new Found.Missing(
        other
            .map(sha256 -> changed(imported, sha256))
            .orElse("%s is no longer where it was imported from.".formatted(imported.name())));
  }

  private static String changed(ImportedFile imported, String sha256) {
    return "%s has changed since it was imported: its SHA-256 is %s now, not %s."
        .formatted(imported.name(), sha256, imported.sha256());
  }

  /**
   * Where it may lie. What was named from the folder of whoever imported it is looked for from here
   * and from the folders above the workspace: its SHA-256 decides.
   */
  private static List<Path> places(ImportedFile imported, Path workspace) {
    try {
      Path path = imported.original(workspace);
      Stream<Path> above = Stream.iterate(workspace, Objects::nonNull, Path::getParent);
      Stream<Path> all = path.isAbsolute() ? Stream.empty() : above.map(each -> each.resolve(path));
      return Stream.concat(Stream.of(path), all).filter(Files::isRegularFile).toList();
    } catch (InvalidPathException e) {
      return List.of();
    }
  }

  private String sum(SourceFile file, Progress progress) throws IOException {
    List<Object> state = state(file);
    String known = sums.get(state);
    if (known == null) {
      known = file.fingerprint(progress).sha256();
      if (state(file).equals(state)) {
        sums.put(state, known);
      }
    }
    return known;
  }

  /** What changes when somebody writes into a file or puts another in its place. */
  private static List<Object> state(SourceFile file) throws IOException {
    List<Object> state = new ArrayList<>();
    for (Path part : file.parts()) {
      BasicFileAttributes its = Files.readAttributes(part, BasicFileAttributes.class);
      state.addAll(
          Arrays.asList(part, its.size(), its.lastModifiedTime(), String.valueOf(its.fileKey())));
    }
    return state;
  }
}
