package org.wheelsdown.store.question;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;

/** Finds out with the engine where in the files of events a question must look. */
final class EventSearch {
  private final Engine engine;
  private final ParquetFiles files;
  private final Map<Set<String>, String> known = new HashMap<>();

  /**
   * @param engine is left with tables of what was looked for
   */
  EventSearch(Engine engine, ParquetFiles files) {
    this.engine = engine;
    this.files = files;
  }

  /** The end of a condition on a text, to be one of some; of many they are put into a table. */
  String isOneOf(Set<String> texts) {
    return texts.size() == 1
        ? QuestionConditions.in(texts)
        : known.computeIfAbsent(texts, this::keep);
  }

  private String keep(Set<String> texts) {
    String table = "asked_texts_" + known.size();
    engine.execute(
        "CREATE TEMP TABLE %s AS SELECT unnest([%s]) AS text"
            .formatted(table, QuestionConditions.list(texts)));
    return " IN (FROM " + table + ")";
  }

  /**
   * Which of some files hold anything of a kind: the few columns that tell are read, before all
   * columns of these files are.
   */
  List<String> holding(List<String> paths, String condition) {
    String sql =
        "SELECT DISTINCT filename FROM %s WHERE %s".formatted(files.named(paths), condition);
    Set<Path> found =
        new HashSet<>(engine.list(sql, row -> Path.of(row.getString(1)).getFileName()));
    return paths.stream().filter(path -> found.contains(Path.of(path).getFileName())).toList();
  }
}
