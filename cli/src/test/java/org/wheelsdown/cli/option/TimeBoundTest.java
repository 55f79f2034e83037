package org.wheelsdown.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeBoundTest {
  @Test
  void aDateIsTheWholeDay() {
    TimeBound day = new TimeBound.Converter().convert("2019-01-23");
    assertThat(day.start(ZoneOffset.UTC)).isEqualTo(Instant.parse("2019-01-23T00:00:00Z"));
    assertThat(day.end(ZoneOffset.UTC)).isEqualTo(Instant.parse("2019-01-24T00:00:00Z"));
  }

  @Test
  void aDateIsTheDayOfTheZone() {
    ZoneId havana = ZoneId.of("America/Havana");
    TimeBound day = new TimeBound.Converter().convert("2019-03-10");
    assertThat(day.isLocal()).isTrue();
    assertThat(day.start(havana)).isEqualTo(Instant.parse("2019-03-10T05:00:00Z"));
    assertThat(day.end(havana)).isEqualTo(Instant.parse("2019-03-11T04:00:00Z"));
    assertThat(new TimeBound.Converter().convert("2019-03-10T00:00Z").start(havana))
        .isEqualTo(Instant.parse("2019-03-10T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-01-24T04:40Z",
        "2019-01-24T04:40:00Z",
        "2019-01-24T04:40",
        "2019-01-23T23:40-05:00",
        "2019-01-24T04:40:00.000+00:00"
      })
  void aTimeIsThatInstant(String text) {
    TimeBound time = new TimeBound.Converter().convert(text);
    assertThat(time.start(ZoneOffset.UTC)).isEqualTo(Instant.parse("2019-01-24T04:40:00Z"));
    assertThat(time.end(ZoneOffset.UTC)).isEqualTo(time.start(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2019-02-30", "23.01.2019", "2019-01-24T25:00", "T"})
  void anythingElseIsAMistake(String text) {
    assertThatThrownBy(() -> new TimeBound.Converter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("'" + text + "' is no date");
  }
}
