package org.wheelsdown.core.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @Test
  void readsEitherCaseAndKeepsTheMarkOfANonIcaoAddress() {
    assertThat(Address.parse("AE4AF6")).isEqualTo(Address.parse("ae4af6"));
    assertThat(Address.parse("~2b00f1").isIcao()).isFalse();
    assertThat(Address.parse("~2b00f1")).isNotEqualTo(Address.parse("2b00f1"));
    assertThat(Address.parse("~2b00f1").bits()).isEqualTo(0x2b00f1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "ae4af", "ae4af66", "xyzxyz", "~~ae4af", "-12345", "٣٣٣٣٣٣"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Address.parse(text));
  }

  @Property(tries = 200, seed = "1")
  void isReadBackFromItsText(@ForAll @IntRange(max = 0x1ffffff) int code) {
    Address address = new Address(code);
    assertThat(Address.parse(address.toString())).isEqualTo(address);
  }
}
