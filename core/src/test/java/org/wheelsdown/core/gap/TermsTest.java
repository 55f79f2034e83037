package org.wheelsdown.core.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Property(seed = "3", tries = 300)
  void aCurveIsStraightBetweenItsKnotsAndFlatBeyondThem(
      @ForAll Term term, @ForAll @DoubleRange(min = -50, max = 50) double x) {
    double[] values = new double[Term.total()];
    for (int i = 0; i < term.size(); i++) {
      values[term.offset() + i] = term.knot(i);
    }
    Terms terms = new Terms();
    terms.add(term, x);

    double clamped = Math.max(term.knot(0), Math.min(term.knot(term.size() - 1), x));
    assertThat(new Weights(values).score(terms)).isCloseTo(clamped, within(1e-9));
  }

  @Test
  void whatIsNotKnownCountsNothing() {
    Terms terms = new Terms();
    terms.add(Term.LANDING_GLIDE, Double.NaN);
    assertThat(terms.size()).isZero();
  }

  @Test
  void weightsAreReadAsTheyWereWritten() throws IOException {
    StringWriter out = new StringWriter();
    Weights.fitted().write(out);
    assertThat(Weights.read(new StringReader(out.toString())).values())
        .containsExactly(Weights.fitted().values());
  }

  @Test
  void aTermWithTheWrongNumberOfValuesIsRefused() {
    assertThatThrownBy(() -> Weights.read(new StringReader("landing_observed = 1 2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("landing_observed has 2 values for 1 knots");
  }
}
