package org.wheelsdown.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DecimalTextTest {
  @Property(seed = "20190123")
  void writesWhatBigDecimalWrites(
      @ForAll long any, @ForAll int small, @ForAll @IntRange(max = 6) int places) {
    long units = Math.max(any, -Long.MAX_VALUE);
    assertThat(text(new DecimalText().decimal(units, places))).isEqualTo(plain(units, places));
    assertThat(text(new DecimalText().decimal(small, places))).isEqualTo(plain(small, places));
  }

  @Property(seed = "20190123", tries = 20)
  void growsAsNeeded(@ForAll @IntRange(min = 1, max = 300_000) int length) {
    String text = "a".repeat(length);
    assertThat(text(new DecimalText().text(text).utf8("é").number(7))).isEqualTo(text + "é7");
  }

  private static String plain(long units, int places) {
    return BigDecimal.valueOf(units, places).toPlainString();
  }

  private static String text(DecimalText decimal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      decimal.writeTo(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
