package org.wheelsdown.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.archive.SourceFile;

class RealTracksTest {
  @ParameterizedTest
  @CsvSource({
    "globe_history/2025/02/04/traces/f6/trace_full_ae4af6.json, 1346",
    "opensky/aircraft_carrier.csv.gz, 7335",
  })
  void everyRowIsRead(String file, int rows) throws IOException {
    Gathered gathered = read(file);

    assertThat(gathered.problems).isEmpty();
    assertThat(gathered.positions).hasSize(rows);
  }

  @Test
  void aTraceSaysWhoAndWhen() throws IOException {
    Gathered gathered = read("globe_history/2023/08/30/traces/8a/trace_full_4d208a.json");

    Position first = gathered.positions.get(0);
    assertThat(first.instant()).hasToString("2023-08-30T23:10:11.090Z");
    assertThat(first.latitude()).isEqualTo(39.157415);
    assertThat(first.stale()).isTrue();
    assertThat(gathered.descriptions).singleElement().hasFieldOrPropertyWithValue("type", "GLEX");
  }

  private static Gathered read(String file) throws IOException {
    Gathered gathered = new Gathered();
    for (SourceFile source : Archives.open(List.of(SharedData.of(file)))) {
      source.read(source.fingerprint(Progress.IGNORED), gathered, Progress.IGNORED);
    }
    return gathered;
  }
}
