package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;

class SnapshotTest {
  private static final Question FLIGHTS = new Question.Flights(Filter.EVERYTHING);

  /** All folders of files that a manifest can name. */
  private static final Set<String> KEPT =
      Set.of(
          "positions",
          "documents",
          "flights",
          "stays",
          "gaps",
          "marks",
          "coverage",
          "by-place",
          "aircraft");

  @TempDir Path folder;

  @Test
  void anAnswerThatIsBeingReadIsNotTouchedByAnImport() throws IOException {
    List<SourceContent> days = new Fleet(5, 6, 8).byDay();
    Workspace workspace = Importing.oneByOne(folder, days.subList(0, 4));
    List<String> before = Asking.lines(workspace, FLIGHTS);

    int rows = 0;
    try (Answer answer = workspace.questions(Country.AIRPORTS).answer(FLIGHTS)) {
      answer.rows().next();
      rows++;
      Importing.oneByOne(folder, days);
      assertThat(Asking.lines(workspace, FLIGHTS)).hasSizeGreaterThan(before.size());
      assertThat(FilesIn.parquet(folder)).hasSizeGreaterThan(workspace.manifest().paths().size());
      while (answer.rows().hasNext()) {
        answer.rows().next();
        rows++;
      }
    }

    assertThat(rows).isEqualTo(before.size());
  }

  @Test
  void whatNobodyReadsAnyMoreIsClearedAway() throws IOException {
    List<SourceContent> days = new Fleet(5, 6, 8).byDay();
    Workspace workspace = Importing.oneByOne(folder, days.subList(0, 4));
    try (Answer answer = workspace.questions(Country.AIRPORTS).answer(FLIGHTS)) {
      answer.rows().next();
      Importing.oneByOne(folder, days.subList(0, 5));
    }

    Importing.oneByOne(folder, days);

    assertThat(FilesIn.parquet(folder)).hasSize(workspace.manifest().paths().size());
  }

  @Test
  void noFolderIsLeftOutOfThat() throws IOException {
    List<SourceContent> days = new Fleet(5, 6, 8).byDay();
    Workspace workspace = Importing.oneByOne(folder, days.subList(0, 4));
    workspace.deriveCoverage(positions -> {});
    Set<String> named =
        workspace.manifest().paths().stream()
            .map(path -> path.substring(0, path.indexOf('/')))
            .collect(Collectors.toSet());
    assertThat(KEPT).containsAll(named);
    for (String each : KEPT) {
      Path left = Files.createDirectories(folder.resolve(each + "/month=2001-01"));
      Files.createFile(left.resolve("left.parquet"));
    }

    Importing.oneByOne(folder, days);

    assertThat(FilesIn.parquet(folder)).noneMatch(file -> file.endsWith("left.parquet"));
  }
}
