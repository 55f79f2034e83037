package org.wheelsdown.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void wilsonsIntervalIsThatOfTheTextbook() {
    Share share = new Share(81, 263);

    assertThat(share.low()).isEqualTo(0.2553, within(1e-4));
    assertThat(share.high()).isEqualTo(0.3662, within(1e-4));
  }

  @Test
  void aShareOfAllIsNotCertain() {
    Share share = new Share(10, 10);

    assertThat(share.low()).isEqualTo(0.722, within(1e-3));
    assertThat(share.high()).isEqualTo(1, within(1e-9));
    assertThat(share.percentWithInterval()).isEqualTo("100.0 % (72–100)");
  }
}
