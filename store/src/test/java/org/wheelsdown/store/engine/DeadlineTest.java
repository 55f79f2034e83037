package org.wheelsdown.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.store.folder.Folder;

class DeadlineTest {
  /** Would take days. */
  private static final String LONG =
      "SELECT sum(a.range * b.range // 3) FROM range(10000000) AS a, range(100000000) AS b";

  @TempDir private Path folder;

  @Test
  void whatStillRunsByThenIsEnded() {
    try (Engine engine = engine()) {
      Engine limited = engine.endingBy(Deadline.in(Duration.ofMillis(200)));
      assertThatThrownBy(() -> limited.list(LONG, row -> row.getLong(1)))
          .isInstanceOf(TimeIsUpException.class);
      assertThatThrownBy(() -> limited.execute("SELECT 1")).isInstanceOf(TimeIsUpException.class);
      assertThat(engine.list("SELECT 1", row -> row.getInt(1))).containsExactly(1);
    }
  }

  @Test
  void aResultThatIsStillReadIsEndedToo() {
    try (Engine engine = engine()) {
      Engine limited = engine.endingBy(Deadline.in(Duration.ofMillis(200)));
      assertThatThrownBy(() -> limited.stream("FROM range(100000000000)", chunk -> {}))
          .isInstanceOf(TimeIsUpException.class);
    }
  }

  private Engine engine() {
    return Engine.start(new Folder(folder), folder.resolve("spill"));
  }
}
