package org.wheelsdown.io.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTest {
  @ParameterizedTest
  @CsvSource({"300km, 300", "160nm, 296.32", "100 mi, 160.9344", "0.5KM, 0.5"})
  void readsAllUnits(String text, double kilometres) {
    assertThat(Distance.read(text).orElseThrow().kilometres()).isCloseTo(kilometres, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "300", "-1km", "3e2km", "km", "300 miles", "NaNkm"})
  void anythingElseIsAMistake(String text) {
    assertThat(Distance.read(text)).isEmpty();
  }

  @Test
  void theWholeEarthIsFarEnough() {
    assertThat(Distance.read("20037km").orElseThrow().kilometres()).isEqualTo(20037);
  }
}
