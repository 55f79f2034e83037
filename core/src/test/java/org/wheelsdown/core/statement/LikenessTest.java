package org.wheelsdown.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "United States Air Force, USAF, 100",
    "USAF, United States Air Force, 100",
    "Government of Canada, GC, 100",
    "U.S. Coast Guard, uscg, 100",
    "Venezuelan Air Force, Aviation of the Venezuelan Army, 1",
    "Russian Air Force, Royal Air Force, 0",
    "Air Force, Air France, 0",
    "A, Anybody, 0",
    "Nobody, Somebody, 0"
  })
  void isAboutLettersAlone(String one, String other, int expected) {
    assertThat(Likeness.of(one, other)).isEqualTo(expected);
    assertThat(Likeness.of(other, one)).isEqualTo(expected);
  }
}
