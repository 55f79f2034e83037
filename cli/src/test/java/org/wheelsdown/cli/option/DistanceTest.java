package org.wheelsdown.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DistanceTest {
  @ParameterizedTest
  @CsvSource({"300km, 300", "160nm, 296.32", "100 mi, 160.9344", "0.5KM, 0.5"})
  void readsAllUnits(String text, double kilometres) {
    assertThat(new Distance.Converter().convert(text).kilometres())
        .isCloseTo(kilometres, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "300", "-1km", "3e2km", "km", "300 miles", "NaNkm"})
  void anythingElseIsAMistake(String text) {
    assertThatThrownBy(() -> new Distance.Converter().convert(text))
        .isInstanceOf(TypeConversionException.class);
  }

  @Test
  void theWholeEarthIsFarEnough() {
    assertThat(new Distance.Converter().convert("20037km").kilometres()).isEqualTo(20037);
  }
}
