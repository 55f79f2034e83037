package org.wheelsdown.casework.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wheelsdown.casework.pack.container.ContainerWriter;

class CapacityTest {
  private static final Capacity SMALL = new Capacity(2_000_000_000, 3);

  @Test
  void whatFitsIsAdmitted() throws PackException {
    SMALL.check("All", 2_000_000_000, 3, "take less");
  }

  @Test
  void moreBytesOrFilesAreRefusedInOneSentence() {
    assertThatThrownBy(() -> SMALL.check("All", 2_100_000_000, 1, "take less"))
        .isInstanceOf(PackException.class)
        .hasMessage(
            "All would be 2.1 GB in 1 file, and a pack holds at most 2.0 GB in 3; take less.");
    assertThatThrownBy(() -> SMALL.check("All", 1, 4, "take less"))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("All would be 0.0 GB in 4 files, and a pack holds at most");
  }

  @Test
  void aPackHoldsNoMoreThanItsContainer() {
    assertThat(Capacity.OF_A_PACK.bytes()).isPositive().isLessThan(ContainerWriter.LARGEST);
    assertThat(Capacity.OF_A_PACK.files()).isLessThanOrEqualTo(ContainerWriter.MOST_FILES);
  }
}
