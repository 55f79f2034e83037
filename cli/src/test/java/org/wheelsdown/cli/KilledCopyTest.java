package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that was being copied into a case when the process was killed. */
class KilledCopyTest {
  /** So many that copying them takes longer than killing. */
  private static final long BYTES = 1L << 27;

  @TempDir private Path folder;

  private Path ofCase;
  private Path documents;
  private Path paper;

  @BeforeEach
  void makeCase() throws IOException {
    ofCase = folder.resolve("case");
    documents = ofCase.resolve("documents");
    CommandRun.in(folder, "case", "new", ofCase, "--title", "Killed").succeeds();
    paper = folder.resolve("paper.bin");
    try (RandomAccessFile file = new RandomAccessFile(paper.toFile(), "rw")) {
      file.setLength(BYTES);
    }
  }

  @Test
  void isThereWholeOrNotAtAll() throws IOException, InterruptedException {
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      documents.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process adding = ChildProcess.start(List.of(), adding(paper));
      watch.take();
      adding.destroyForcibly().waitFor();
    }
    for (Path there : documents()) {
      assertThat(there).hasSize(BYTES);
    }
  }

  @Test
  void whatWasLeftOfItIsGoneAfterTheNext() throws IOException {
    Files.writeString(documents.resolve(".incoming"), "half of it");
    Files.createFile(documents.resolve(".incoming.lock"));
    Path other = Files.writeString(folder.resolve("other.txt"), "whole");
    CommandRun.in(folder, adding(other)).succeeds();
    assertThat(documents.toFile().list()).containsExactly("other.txt");
  }

  private Object[] adding(Path file) {
    return new Object[] {
      "case", "add", "document", ofCase, file, "--title", "Paper", "--shows", "nothing"
    };
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> all = Files.list(documents)) {
      return all.filter(each -> !each.getFileName().toString().startsWith(".")).toList();
    }
  }
}
