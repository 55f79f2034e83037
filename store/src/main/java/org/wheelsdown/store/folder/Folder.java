package org.wheelsdown.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where things lie in a workspace. Everything that counts is named by the manifest; what is in the
 * hidden folder belongs to running commands.
 */
public record Folder(Path root) {
  /** Folders of files that the manifest names. */
  private static final List<String> KEPT =
      List.of(
          "positions",
          "documents",
          "flights",
          "stays",
          "gaps",
          "marks",
          "by-place",
          "coverage",
          "aircraft",
          "originals");

  public Folder {
    root = root.toAbsolutePath().normalize();
  }

  public Path manifest() {
    return root.resolve("manifest.json");
  }

  /** Where a manifest is written before it takes the place of the present one. */
  public Path nextManifest() {
    return root.resolve("manifest.json.new");
  }

  /** A file by the path that the manifest gives it. */
  public Path resolve(String path) {
    return root.resolve(path);
  }

  /** The folders in which only what the manifest names counts. */
  public Stream<Path> kept() {
    return KEPT.stream().map(root::resolve);
  }

  Path locks() {
    return hidden().resolve("locks");
  }

  Path staging() {
    return hidden().resolve("staging");
  }

  /** Where questions put what does not fit into memory. */
  public Path spill() {
    return hidden().resolve("spill");
  }

  /**
   * Makes the folder, unless it is there.
   *
   * @throws WorkspaceException if it cannot be made, or holds something else
   */
  public void create() {
    try {
      if (holdsSomethingElse() && !Files.exists(manifest())) {
        throw new WorkspaceException(
            root + " holds other files and is no workspace; choose an empty folder.");
      }
      Files.createDirectories(locks());
      Files.createDirectories(staging());
      Files.createDirectories(spill());
    } catch (IOException e) {
      throw WorkspaceException.of(root, e);
    }
  }

  /**
   * To be asked before whether there is a manifest: another command may be making the workspace at
   * this moment, and puts the manifest there before anything else.
   */
  private boolean holdsSomethingElse() throws IOException {
    if (!Files.isDirectory(root)) {
      return false;
    }
    Set<Path> first = Set.of(hidden(), nextManifest(), manifest());
    try (Stream<Path> children = Files.list(root)) {
      return children.anyMatch(child -> !first.contains(child));
    }
  }

  private Path hidden() {
    return root.resolve(".wheelsdown");
  }
}
