package org.wheelsdown.core.gap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The values of all curves of {@link Term}, in natural logarithms: 0.7 more makes what a term
 * speaks for twice as probable. They are fitted and kept as data beside this class.
 */
public final class Weights {
  private static final String FITTED = "weights.properties";

  private final double[] values;

  /**
   * @param values one for each knot of each term, in the order of the terms
   */
  public Weights(double... values) {
    if (values.length != Term.total()) {
      throw new IllegalArgumentException(
          "weights for %d knots instead of %d".formatted(values.length, Term.total()));
    }
    this.values = values.clone();
  }

  /** Those that come with the program. */
  public static Weights fitted() {
    try (InputStream file = Weights.class.getResourceAsStream(FITTED)) {
      if (file == null) {
        throw new IllegalStateException(FITTED + " is missing");
      }
      return read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what {@link #write} has written. A term that is not in the file counts nothing.
   *
   * @throws IllegalArgumentException if a term has another number of values than knots
   */
  public static Weights read(Reader in) throws IOException {
    Properties lines = new Properties();
    lines.load(in);
    double[] values = new double[Term.total()];
    for (Term term : Term.values()) {
      String line = lines.getProperty(name(term), "");
      if (!line.isEmpty()) {
        fill(values, term, line.split(" "));
      }
    }
    return new Weights(values);
  }

  private static void fill(double[] values, Term term, String[] numbers) {
    if (numbers.length != term.size()) {
      throw new IllegalArgumentException(
          "%s has %d values for %d knots".formatted(name(term), numbers.length, term.size()));
    }
    for (int i = 0; i < numbers.length; i++) {
      values[term.offset() + i] = Double.parseDouble(numbers[i]);
    }
  }

  /** Writes a line for each term: its name and a value for each of its knots. */
  public void write(Writer out) throws IOException {
    for (Term term : Term.values()) {
      StringBuilder line = new StringBuilder(name(term)).append(" =");
      for (int i = 0; i < term.size(); i++) {
        line.append(String.format(Locale.ROOT, " %.3f", values[term.offset() + i]));
      }
      out.write(line.append('\n').toString());
    }
  }

  /** The sum of terms: the logarithm of how much more probable they make something. */
  double score(Terms terms) {
    double score = 0;
    for (int i = 0; i < terms.size(); i++) {
      score += values[terms.index(i)] * terms.coefficient(i);
    }
    return score;
  }

  /** All values, in the order of the terms. */
  public double[] values() {
    return values.clone();
  }

  private static String name(Term term) {
    return term.name().toLowerCase(Locale.ROOT);
  }
}
