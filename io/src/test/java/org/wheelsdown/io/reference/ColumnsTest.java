package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void anotherFormatIsNotRead() {
    assertThatThrownBy(() -> new Columns("airports.bin", "WDA0"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("airports.bin is not in the format WDA0; rebuild the reference data");
  }

  @Test
  void aMissingFileIsSaidToBeMissing() {
    assertThatThrownBy(() -> new Columns("atlantis.bin", "WDA0"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("atlantis.bin is missing from the class path");
  }
}
