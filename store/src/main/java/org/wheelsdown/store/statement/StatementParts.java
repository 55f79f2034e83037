package org.wheelsdown.store.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.StatementPart;

/** Writes files of statements anew without some of these. */
final class StatementParts {
  private final Folder workspace;
  private final Engine engine;
  private final Staging staging;

  StatementParts(Folder workspace, Engine engine, Staging staging) {
    this.workspace = workspace;
    this.engine = engine;
    this.staging = staging;
  }

  /**
   * Those that are left. A part in which there is nothing to leave out stays the same file.
   *
   * @param condition in SQL, for the statements to be left out
   */
  List<StatementPart> without(String condition, List<StatementPart> parts) throws IOException {
    List<StatementPart> left = new ArrayList<>();
    for (StatementPart part : parts) {
      without(condition, part).ifPresent(left::add);
    }
    return left;
  }

  private Optional<StatementPart> without(String condition, StatementPart part) throws IOException {
    String source = new ParquetFiles(workspace).source(List.of(part.path()));
    Path file = staging.newFile();
    long rows =
        engine.copy(
            "FROM %s WHERE NOT (%s)".formatted(source, condition), ParquetFiles.target(file));
    if (rows == part.rows()) {
      return Optional.of(part);
    } else if (rows == 0) {
      return Optional.empty();
    }
    staging.sync(file);
    String path = "aircraft/statements-" + file.getFileName();
    staging.move(file, path);
    return Optional.of(new StatementPart(path, rows, part.importNumber()));
  }
}
