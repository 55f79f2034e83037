package org.wheelsdown.io.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteCountTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "999, 999 bytes",
    "1000, 1.00 kB",
    "999400, 999 kB",
    "999600, 1.00 MB",
    "1454000000, 1.45 GB",
    "14540000000, 14.5 GB",
    "9223372036854775807, 9223372 TB"
  })
  void hasThreeFigures(long bytes, String words) {
    assertThat(ByteCount.inWords(bytes)).isEqualTo(words);
  }
}
