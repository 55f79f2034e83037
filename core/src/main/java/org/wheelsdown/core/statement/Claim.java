package org.wheelsdown.core.statement;

import java.util.Comparator;
import java.util.Optional;

/**
 * What a statement says for one property of the aircraft it is about. Beside what it says outright,
 * a statement ties the names by which it calls its aircraft to each other.
 *
 * @param value as the document writes it
 * @param key the value as it is compared
 * @param names by what its document names the aircraft in that place
 * @param said day since 1970
 * @param rank empty for what is computed by rule
 */
record Claim(
    Statement statement,
    Property property,
    String value,
    String key,
    Airframe names,
    Days days,
    long said,
    Optional<DocumentRank> rank) {

  /** No two different ones are equal in it, so that what comes first depends on no order. */
  private static final Comparator<Claim> ANY_ORDER =
      Comparator.comparing((Claim claim) -> claim.statement.property() != claim.property)
          .thenComparing(claim -> claim.statement.document())
          .thenComparing(claim -> claim.statement.place())
          .thenComparing(Claim::toString);

  private static final Comparator<Claim> BY_RANK =
      Comparator.comparingInt(claim -> claim.rank.map(Enum::ordinal).orElse(Integer.MAX_VALUE));

  /** Of those said on one day, the one to be believed first. */
  static final Comparator<Claim> BELIEVED_FIRST = BY_RANK.thenComparing(ANY_ORDER);

  /** Of those whose end is told, or that were said when it still held. */
  static final Comparator<Claim> KNOWING_FIRST =
      BY_RANK
          .thenComparing(Comparator.comparingLong((Claim claim) -> claim.days.from()).reversed())
          .thenComparing(Comparator.comparingLong(Claim::said).reversed())
          .thenComparing(ANY_ORDER);

  /** Of those that only had no end yet when they were said. */
  static final Comparator<Claim> LAST_SAID_FIRST =
      Comparator.comparingLong(Claim::said)
          .thenComparing(claim -> claim.days.from())
          .reversed()
          .thenComparing(BELIEVED_FIRST);

  boolean isByRule() {
    return rank.isEmpty();
  }

  boolean isDated() {
    return !days.equals(Days.ALL);
  }

  /**
   * Whether it says, afterwards, that it no longer held from some day on. What was said before that
   * day tells how long it was meant to hold, as registers do whose entries expire.
   */
  boolean tellsOfAnEnd() {
    return days.until() <= said;
  }

  /**
   * Whether it speaks of these days with knowledge, and not only of an end that was not in sight.
   */
  boolean knows(Days others) {
    return days.until() != Days.ALL.until() || others.from() <= said;
  }
}
