package org.wheelsdown.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecimalTest {
  private final Decimal decimal = new Decimal();

  @Property(seed = "1")
  void isTheNearestDouble(@ForAll("decimals") String text) {
    assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
  }

  @Property(seed = "2")
  void anyDoubleComesBack(@ForAll double number) {
    assertThat(parse(Double.toString(number))).isEqualTo(number);
  }

  @Provide
  Arbitrary<String> decimals() {
    Arbitrary<Long> unscaled = Arbitraries.longs();
    Arbitrary<Integer> scale = Arbitraries.integers().between(0, 24);
    return Combinators.combine(unscaled, scale)
        .as((digits, places) -> BigDecimal.valueOf(digits, places).toPlainString());
  }

  private double parse(String text) {
    byte[] bytes = ("[" + text + ",").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(decimal.parse(bytes, 1)).isEqualTo(1 + text.length());
    return decimal.value();
  }
}
