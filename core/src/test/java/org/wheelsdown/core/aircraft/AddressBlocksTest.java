package org.wheelsdown.core.aircraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Address;

class AddressBlocksTest {
  private final AddressBlocks blocks =
      new AddressBlocks(
          List.of(
              new AddressBlock(0x400000, 0x43FFFF, "GB"),
              new AddressBlock(0x400000, 0x4001BF, "BM")));

  @Test
  void theInnerBlockCounts() {
    assertThat(blocks.state(Address.parse("4001bf"))).contains("BM");
    assertThat(blocks.state(Address.parse("4001c0"))).contains("GB");
    assertThat(blocks.state(Address.parse("43ffff"))).contains("GB");
  }

  @Test
  void someAddressesBelongToNoState() {
    assertThat(blocks.state(Address.parse("440000"))).isEmpty();
    assertThat(blocks.state(Address.parse("~400100"))).isEmpty();
  }

  @Test
  void aBlockHoldsAddresses() {
    assertThatThrownBy(() -> new AddressBlock(2, 1, "XX"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AddressBlock(0, 1 << 24, "XX"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
