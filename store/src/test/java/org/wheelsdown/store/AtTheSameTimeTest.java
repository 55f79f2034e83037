package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportResult;

/** Commands that run at once in one workspace. */
class AtTheSameTimeTest {
  private static final Fleet FLEET = new Fleet(4, 4, 21);

  @TempDir Path folder;

  @Test
  void twoThreadsImportAndDeriveAndLoseNothing() throws Exception {
    List<SourceContent> days = FLEET.byDay();
    List<SourceContent> more = new ArrayList<>(days.subList(2, days.size()));
    more.addAll(FLEET.split());
    Path shared = folder.resolve("shared");

    inParallel(() -> Importing.oneByOne(shared, days), () -> Importing.oneByOne(shared, more));

    List<SourceContent> all = new ArrayList<>(days);
    all.addAll(FLEET.split());
    Workspace oneAfterTheOther = Importing.oneByOne(folder.resolve("w"), all);
    Workspace workspace = Workspace.open(shared);
    assertThat(workspace.manifest().files()).hasSize(all.size());
    assertThat(Asking.everything(workspace)).isEqualTo(Asking.everything(oneAfterTheOther));
    assertThat(workspace.status().removed()).isEqualTo(oneAfterTheOther.status().removed());
  }

  @Test
  void theSameContentAtTheSameMomentCountsOnce() {
    Workspace workspace = Workspace.create(folder.resolve("w"));
    List<SourceContent> days = FLEET.byDay();
    ImportResult first;
    ImportResult second;
    try (Import one = workspace.startImport();
        Import other = workspace.startImport()) {
      days.subList(0, 3).forEach(day -> day.into(one));
      days.subList(1, 4).forEach(day -> day.into(other));
      first = one.commit();
      second = other.commit();
    }
    Importing.derive(workspace);

    assertThat(first.imported()).hasSize(3);
    assertThat(second.imported()).hasSize(1);
    assertThat(second.alreadyThere()).isEqualTo(first.imported().subList(1, 3));
    assertThat(workspace.status().positions()).isEqualTo(FLEET.heard().size());
    assertThat(Asking.everything(workspace))
        .isEqualTo(Asking.everything(Importing.atOnce(folder.resolve("w2"), days)));
  }

  @Test
  void anotherProcessThatIsImportingIsNotDisturbed() throws IOException {
    Path shared = folder.resolve("shared");
    try (Child.Running child = new Child.Running(shared, 3)) {
      child.goOnTo(Child.Step.WRITING);
      Importing.oneByOne(shared, FLEET.byDay());
      child.goOn();
      child.goOnTo(Child.Step.DONE);
    }

    Workspace workspace = Workspace.open(shared);
    List<SourceContent> all = new ArrayList<>(FLEET.byDay());
    all.addAll(Child.sources(3));
    assertThat(workspace.manifest().files()).hasSize(all.size());
    assertThat(Asking.everything(workspace))
        .isEqualTo(Asking.everything(Importing.atOnce(folder.resolve("w"), all)));
  }

  private static void inParallel(Callable<Workspace> one, Callable<Workspace> other)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Workspace> task : threads.invokeAll(List.of(one, other))) {
        task.get();
      }
    } finally {
      threads.shutdown();
    }
  }
}
