package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportResult;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

class ImportTest {
  private static final Fleet FLEET = new Fleet(3, 2, 5);
  private static final SourceContent WHOLE = FLEET.whole().get(0);

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void create() {
    workspace = Workspace.create(folder.resolve("w"));
  }

  @Test
  void theManifestSaysWhatWasImported() {
    try (Import session = workspace.startImport()) {
      session.begin(WHOLE.source());
      WHOLE.feed(session);
      session.problem(Problem.MALFORMED_ROW, 2);
      session.problem(Problem.MALFORMED_ROW, 1);
      session.end();
      session.commit();
    }

    ImportedFile file = workspace.manifest().files().get(0);
    assertThat(file.name()).isEqualTo("whole");
    assertThat(file.rows()).isEqualTo(FLEET.heard().size());
    assertThat(file.problems()).isEqualTo(Map.of(Problem.MALFORMED_ROW, 3L));
    assertThat(file.days()).hasSize(2).isSorted();
    assertThat(file.origin()).isEqualTo("https://example.org/whole");
    assertThat(file.licence()).isEqualTo("CC0");
  }

  @Test
  void theSameContentAgainChangesNothing() {
    Importing.all(workspace, List.of(WHOLE));
    Importing.derive(workspace);
    Manifest before = workspace.manifest();

    ImportResult result;
    try (Import session = workspace.startImport()) {
      assertThat(session.begin(WHOLE.sourceNamed("another name"))).isFalse();
      result = session.commit();
    }

    assertThat(result.imported()).isEmpty();
    assertThat(result.alreadyThere()).extracting(ImportedFile::name).containsExactly("whole");
    assertThat(workspace.manifest()).isEqualTo(before);
    assertThat(Importing.derive(workspace)).isFalse();
  }

  @Test
  void theSameContentTwiceInOneImportCountsOnce() {
    ImportResult result;
    try (Import session = workspace.startImport()) {
      WHOLE.into(session);
      assertThat(session.begin(WHOLE.sourceNamed("another name"))).isFalse();
      result = session.commit();
    }

    assertThat(result.imported()).hasSize(1);
    assertThat(result.alreadyThere()).isEqualTo(result.imported());
    assertThat(workspace.manifest().files()).hasSize(1);
  }

  @Test
  void aFileWithoutPositionsIsRemembered() {
    try (Import session = workspace.startImport()) {
      session.begin(WHOLE.source());
      session.problem(Problem.UNKNOWN_FORMAT, 1);
      session.end();
      session.commit();
    }

    assertThat(workspace.manifest().files()).hasSize(1);
    assertThat(workspace.status().positions()).isZero();
    assertThat(Importing.derive(workspace)).isTrue();
    assertThat(Asking.everything(workspace)).isEmpty();
    assertThat(Importing.all(workspace, List.of(WHOLE)).alreadyThere()).hasSize(1);
  }

  @Test
  void manySmallFilesShareTheirParts() {
    List<SourceContent> sources =
        FLEET.heard().stream()
            .limit(300)
            .map(position -> SourceContent.of("at " + position.time(), List.of(position)))
            .toList();

    Importing.all(workspace, sources);

    assertThat(workspace.manifest().files()).hasSize(300);
    assertThat(workspace.manifest().positions()).hasSize(workspace.manifest().days().size());
  }

  @Test
  void whatIsNotCommittedLeavesNothing() throws IOException {
    try (Import session = workspace.startImport()) {
      WHOLE.into(session);
    }

    assertThat(workspace.manifest()).isEqualTo(Manifest.EMPTY);
    assertThat(FilesIn.parquet(folder)).isEmpty();
  }

  @Test
  void whatAKilledImportHasLeftIsClearedAway() throws IOException {
    Path left = folder.resolve("w/positions/day=2019-01-23/left.parquet");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "half a file");

    Importing.all(workspace, List.of(WHOLE));

    assertThat(left).doesNotExist();
    assertThat(FilesIn.parquet(folder)).hasSize(workspace.manifest().paths().size());
  }

  @Test
  void aPositionOfAnotherFileIsAMistakeOfTheProgram() {
    try (Import session = workspace.startImport()) {
      session.begin(WHOLE.sourceNamed("whole"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> session.positions(FLEET.heard().subList(0, 1)));
    }
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "chapter one");

    assertThatThrownByCreating(folder)
        .isEqualTo(folder + " holds other files and is no workspace; choose an empty folder.");
  }

  @Test
  void whereNothingCanBeWrittenOneSentenceSaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    assertThatThrownByCreating(file.resolve("w")).startsWith("The workspace " + file);
  }

  private static org.assertj.core.api.AbstractStringAssert<?> assertThatThrownByCreating(
      Path folder) {
    WorkspaceException thrown =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            WorkspaceException.class, () -> Workspace.create(folder));
    return assertThat(thrown.getMessage());
  }
}
