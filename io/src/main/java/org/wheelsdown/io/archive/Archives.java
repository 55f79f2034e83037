package org.wheelsdown.io.archive;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files that paths stand for. */
public final class Archives {
  private final Set<Path> found = new HashSet<>();

  private Archives() {}

  /**
   * Every file that the paths name or that lies in a folder they name, each once and in name order
   * inside a folder; the parts of a split archive are one source. Symbolic links are followed,
   * loops survived.
   *
   * @throws NoSuchFileException if a path does not exist
   * @throws IOException if a folder cannot be listed
   */
  public static List<SourceFile> open(List<Path> paths) throws IOException {
    Archives archives = new Archives();
    List<SourceFile> sources = new ArrayList<>();
    Set<Path> taken = new HashSet<>();
    for (Path path : paths) {
      for (Path file : archives.filesOf(path)) {
        List<Path> parts = SplitName.partsOf(file);
        if (taken.add(parts.get(0).toRealPath())) {
          sources.add(SourceFile.of(nameBelow(path, parts.get(0)), parts));
        }
      }
    }
    return sources;
  }

  private List<Path> filesOf(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    Set<Path> inOrder = new TreeSet<>();
    Files.walkFileTree(
        path,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && found.add(file.toRealPath())) {
              inOrder.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (problem instanceof FileSystemLoopException
                || problem instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw problem;
          }
        });
    return List.copyOf(inOrder);
  }

  /** Another part than the one that was named may be the first of a split archive. */
  private static String nameBelow(Path named, Path file) {
    Path root = named.toAbsolutePath().normalize();
    Path found = file.toAbsolutePath().normalize();
    Path below =
        found.startsWith(root) && !found.equals(root) ? root.relativize(found) : file.getFileName();
    return below.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
