package org.wheelsdown.io.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeBoundTest {
  @Test
  void aDateIsTheWholeDay() {
    TimeBound day = TimeBound.read("2019-01-23").orElseThrow();
    assertThat(day.start(ZoneOffset.UTC)).isEqualTo(Instant.parse("2019-01-23T00:00:00Z"));
    assertThat(day.end(ZoneOffset.UTC)).isEqualTo(Instant.parse("2019-01-24T00:00:00Z"));
  }

  @Test
  void aDateIsTheDayOfTheZone() {
    ZoneId havana = ZoneId.of("America/Havana");
    TimeBound day = TimeBound.read("2019-03-10").orElseThrow();
    assertThat(day.isLocal()).isTrue();
    assertThat(day.start(havana)).isEqualTo(Instant.parse("2019-03-10T05:00:00Z"));
    assertThat(day.end(havana)).isEqualTo(Instant.parse("2019-03-11T04:00:00Z"));
    assertThat(TimeBound.read("2019-03-10T00:00Z").orElseThrow().start(havana))
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
    TimeBound time = TimeBound.read(text).orElseThrow();
    assertThat(time.start(ZoneOffset.UTC)).isEqualTo(Instant.parse("2019-01-24T04:40:00Z"));
    assertThat(time.end(ZoneOffset.UTC)).isEqualTo(time.start(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2019-02-30", "23.01.2019", "2019-01-24T25:00", "T"})
  void anythingElseIsAMistake(String text) {
    assertThat(TimeBound.read(text)).isEmpty();
  }
}
