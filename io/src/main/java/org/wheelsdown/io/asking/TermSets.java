package org.wheelsdown.io.asking;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which terms each kind of question takes. */
final class TermSets {
  /** Which aircraft and when: any question can be narrowed so. */
  private static final Set<Term> ANY_KIND =
      Set.of(
          Term.AIRCRAFT,
          Term.LIST,
          Term.OPERATOR,
          Term.OWNER,
          Term.CATEGORY,
          Term.STATE,
          Term.TYPE,
          Term.SINCE,
          Term.UNTIL,
          Term.UTC);

  /** At which airports. */
  private static final Set<Term> AT_AIRPORTS = Set.of(Term.AT, Term.NEAR, Term.WITHIN);

  /** Where it began and ended. */
  private static final Set<Term> WAY = Set.of(Term.FROM, Term.TO, Term.BETWEEN);

  /** How sure a take-off or landing must be to be named. */
  private static final Set<Term> CERTAINTY = Set.of(Term.MIN_PROBABILITY, Term.OBSERVED_ONLY);

  /** Onto which flights somebody may have changed, and how soon. */
  private static final Set<Term> ONWARDS =
      Set.of(
          Term.TO,
          Term.ONWARD_TYPE,
          Term.ONWARD_OPERATOR,
          Term.ONWARD_CATEGORY,
          Term.WITHIN_HOURS,
          Term.CHANGE);

  private TermSets() {}

  static Set<Term> of(QuestionKind kind) {
    return switch (kind) {
      case FLIGHTS -> all(List.of(AT_AIRPORTS, WAY, CERTAINTY, Set.of(Term.VIA)));
      case LANDINGS -> all(List.of(AT_AIRPORTS, WAY, CERTAINTY));
      case STAYS -> all(List.of(AT_AIRPORTS, CERTAINTY));
      case JOURNEYS ->
          all(List.of(AT_AIRPORTS, WAY, CERTAINTY, Set.of(Term.VIA, Term.LONGEST_STOP)));
      case MEETINGS -> all(List.of(AT_AIRPORTS, CERTAINTY, Set.of(Term.OVERLAP)));
      case CONNECTIONS -> all(List.of(AT_AIRPORTS, CERTAINTY, ONWARDS));
      case OVERFLIGHTS -> all(List.of(Set.of(Term.OVER, Term.BELOW, Term.ABOVE)));
      case GAPS -> all(List.of(AT_AIRPORTS, Set.of(Term.LONGER_THAN, Term.CLASS)));
      case MARKS -> all(List.of(AT_AIRPORTS, Set.of(Term.KIND)));
      case POSITIONS -> all(List.of());
    };
  }

  /** Of these and what any kind takes. */
  private static Set<Term> all(List<Set<Term>> sets) {
    EnumSet<Term> all = EnumSet.copyOf(ANY_KIND);
    sets.forEach(all::addAll);
    return Collections.unmodifiableSet(all);
  }
}
