package org.wheelsdown.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.wheelsdown.io.export.Style;
import org.wheelsdown.io.wording.ByteCount;

class ProgressBarTest {
  private final StringWriter shown = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void tellsShareRateAndTimeLeft() {
    try (ProgressBar bar = bar(true)) {
      pass(Duration.ofSeconds(2));
      bar.advance(500_000_000);
      assertThat(shown.toString())
          .endsWith("██████░░░░░░░░░░░░░░░░░░ Reading: 25 % of 2.00 GB, 250 MB/s, 6 s left");
    }
  }

  @Test
  void isDrawnNowAndThenOnly() {
    try (ProgressBar bar = bar(true)) {
      for (int i = 0; i < 1000; i++) {
        pass(Duration.ofMillis(1));
        bar.advance(1);
      }
    }
    assertThat(shown.toString().split("left", -1)).hasSize(6);
  }

  @Test
  void leavesAnEmptyLineBehind() {
    try (ProgressBar bar = bar(true)) {
      pass(Duration.ofSeconds(1));
      bar.advance(1);
    }
    assertThat(shown.toString()).endsWith("\r\u001b[2K");
  }

  @Test
  void writesPlainLinesToALog() {
    try (ProgressBar bar = bar(false)) {
      pass(Duration.ofSeconds(29));
      bar.advance(1_000_000_000);
      assertThat(shown.toString()).isEmpty();
      pass(Duration.ofSeconds(1));
      bar.advance(500_000_000);
    }
    assertThat(shown.toString().strip())
        .isEqualTo("Reading: 75 % of 2.00 GB, 50.0 MB/s, 10 s left");
  }

  private ProgressBar bar(boolean watched) {
    PrintWriter messages = new PrintWriter(shown, true);
    Terminal terminal = new Terminal(shown, messages, 80, watched, Style.PLAIN);
    return new ProgressBar(terminal, "Reading", 2_000_000_000L, ByteCount::inWords, clock::get);
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }
}
