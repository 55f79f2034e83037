package org.wheelsdown.core.statement;

import java.util.List;

/**
 * One thing that is taken to be so of an aircraft over a period, and what speaks for and against
 * it.
 *
 * @param value as the first of the used statements has it
 * @param used what it rests on, never empty: one statement, or several undated ones that say the
 *     same and are the nearest to one day after the other, in the order of when they were said. An
 *     {@link Property#ADDRESS} statement is used for the registration or the serial number by which
 *     it names the aircraft
 * @param agreeing others that say the same
 * @param competing others that say something else and do not exclude all days of the period
 */
public record Fact(
    String value, List<Statement> used, List<Statement> agreeing, List<Statement> competing) {
  public Fact {
    used = List.copyOf(used);
    agreeing = List.copyOf(agreeing);
    competing = List.copyOf(competing);
    if (used.isEmpty()) {
      throw new IllegalArgumentException("a fact that rests on nothing");
    }
  }

  /** Whether a document says so, or only a rule. */
  public Basis basis() {
    return used.get(0).basis();
  }
}
