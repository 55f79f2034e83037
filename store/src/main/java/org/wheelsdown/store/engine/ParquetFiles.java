package org.wheelsdown.store.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.manifest.Manifest;

/** Parquet files of a workspace as DuckDB names them, and the format version inside them. */
public final class ParquetFiles {
  private static final String FORMAT_KEY = "wheelsdown_format";

  /** Small enough that a few aircraft can be read without their neighbours. */
  private static final int ROWS_A_GROUP = 32_768;

  private final Folder workspace;
  private final Consumer<Collection<String>> reading;

  public ParquetFiles(Folder workspace) {
    this(workspace, paths -> {});
  }

  /**
   * @param reading is told of files before they are read
   */
  ParquetFiles(Folder workspace, Consumer<Collection<String>> reading) {
    this.workspace = workspace;
    this.reading = reading;
  }

  /** What follows {@code COPY … TO}: a file, and how it is to be written. */
  public static String target(Path file) {
    return target(file, ROWS_A_GROUP);
  }

  /** The same, with so many rows as can be read without their neighbours; a multiple of 2,048. */
  public static String target(Path file, int rowsAGroup) {
    return "%s (%s)".formatted(text(file.toString()), options(rowsAGroup));
  }

  /**
   * What follows {@code COPY … TO} to write a folder of files that are small enough for most not to
   * be looked at at all.
   *
   * @param rowsAGroup so many as can be read without their neighbours; a multiple of 2,048
   * @param groupsAFile groups in each file but the last
   */
  public static String target(Path folder, int rowsAGroup, int groupsAFile) {
    return "%s (%s, ROW_GROUPS_PER_FILE %d)"
        .formatted(text(folder.toString()), options(rowsAGroup), groupsAFile);
  }

  /** The first level of zstd: a quarter less time than the default, for an eighth more space. */
  private static String options(int rowsAGroup) {
    return "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE %d, KV_METADATA {%s: '%d'}"
        .formatted(rowsAGroup, FORMAT_KEY, Manifest.FORMAT);
  }

  /** What follows {@code FROM} to read some of the workspace's files; there must be one. */
  public String source(Collection<String> paths) {
    reading.accept(paths);
    return "read_parquet(%s, hive_partitioning = false)".formatted(list(paths));
  }

  /** The same, with the path of each row's file in a column {@code filename}. */
  public String named(Collection<String> paths) {
    reading.accept(paths);
    return "read_parquet(%s, hive_partitioning = false, filename = true)".formatted(list(paths));
  }

  /**
   * Checks that files were written in the format that this program reads.
   *
   * @throws WorkspaceException if one was not
   */
  public void check(Engine engine, Collection<String> paths) {
    if (paths.isEmpty()) {
      return;
    }
    String sql =
        "SELECT file_name, max(decode(value)) FILTER (decode(key) = '%s') FROM parquet_kv_metadata(%s) GROUP BY file_name"
            .formatted(FORMAT_KEY, list(paths));
    List<String> right =
        engine.list(sql, row -> row.getString(2)).stream()
            .filter(Integer.toString(Manifest.FORMAT)::equals)
            .toList();
    if (right.size() < paths.size()) {
      throw new WorkspaceException(
          "A Parquet file of the workspace %s is not of format %d, which this version of Wheelsdown reads."
              .formatted(workspace.root(), Manifest.FORMAT));
    }
  }

  /** What follows {@code FROM} to read one file, wherever it lies. */
  public static String source(Path file) {
    return sourceOf(List.of(file));
  }

  /** What follows {@code FROM} to read some files, wherever they lie; there must be one. */
  public static String sourceOf(Collection<Path> files) {
    return "read_parquet(%s, hive_partitioning = false)".formatted(list(files.stream()));
  }

  /**
   * What follows {@code FROM} to read some files, wherever they lie, with the path of each row's
   * file in a column {@code filename}.
   */
  public static String namedOf(Collection<Path> files) {
    return "read_parquet(%s, hive_partitioning = false, filename = true)"
        .formatted(list(files.stream()));
  }

  /** A text as an SQL literal. */
  public static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private String list(Collection<String> paths) {
    return list(paths.stream().map(workspace::resolve));
  }

  private static String list(Stream<Path> files) {
    return files.map(ParquetFiles::literal).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A workspace may lie in a folder whose name holds what DuckDB takes for a wildcard. */
  private static String literal(Path file) {
    return text(file.toString().replaceAll("([*?\\[])", "[$1]"));
  }
}
