package org.wheelsdown.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void saidAndCameTrueInEqualMeasureIsNoError() {
    Calibration calibration = new Calibration();
    for (int i = 0; i < 10; i++) {
      calibration.add(0.75, i < 7, 1);
      calibration.add(0.75, i < 8, 1);
    }

    assertThat(calibration.expectedError()).isEqualTo(0, within(1e-9));
  }

  @Test
  void theErrorIsTheMeanOverTheBinsByTheirWeight() {
    Calibration calibration = new Calibration();
    calibration.add(1, false, 1);
    calibration.add(0.5, true, 3);

    assertThat(calibration.expectedError()).isEqualTo((1 + 3 * 0.5) / 4, within(1e-9));
    assertThat(calibration.bins().get(9).weight()).isEqualTo(1);
    assertThat(calibration.bins().get(5).came()).isEqualTo(1);
    assertThat(calibration.bins().get(0).said()).isNaN();
  }
}
