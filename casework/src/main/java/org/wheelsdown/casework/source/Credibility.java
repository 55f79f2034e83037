package org.wheelsdown.casework.source;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far something that was said can be believed, apart from who said it: the numbers of the
 * Admiralty code (NATO AJP-2.1).
 */
public enum Credibility {
  CONFIRMED(1, "confirmed by other sources"),
  PROBABLY_TRUE(2, "probably true"),
  POSSIBLY_TRUE(3, "possibly true"),
  DOUBTFUL(4, "doubtful"),
  IMPROBABLE(5, "improbable"),
  CANNOT_BE_JUDGED(6, "truth cannot be judged");

  private final int number;
  private final String words;

  Credibility(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /** From 1 to 6. */
  public int number() {
    return number;
  }

  /** The one of a number, if it has one. */
  public static Optional<Credibility> of(int number) {
    return Stream.of(values()).filter(each -> each.number == number).findFirst();
  }

  public String inWords() {
    return words;
  }
}
