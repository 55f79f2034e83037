package org.wheelsdown.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What is used of all that is claimed for a property, over some days.
 *
 * @param used the first of them is the earliest
 * @param claims all that hold on these days, and what follows by rule
 */
record Choice(Days days, List<Claim> used, List<Claim> claims) {

  /**
   * Chooses for days on which no claim begins or ends to hold and no document ceases to know.
   *
   * @param claims of one property, in any order; those that do not hold are passed over
   * @return in order of time, one for each value; empty if nothing is claimed
   */
  static List<Choice> over(Days days, List<Claim> claims) {
    List<Claim> holding = claims.stream().filter(claim -> claim.days().covers(days)).toList();
    List<Claim> dated = holding.stream().filter(Claim::isDated).toList();
    if (!dated.isEmpty()) {
      return List.of(new Choice(days, List.of(bestDated(days, dated)), holding));
    }
    List<Claim> said = holding.stream().filter(claim -> !claim.isByRule()).toList();
    if (!said.isEmpty()) {
      return nearest(days, said, holding);
    }
    return holding.stream()
        .min(Claim.BELIEVED_FIRST)
        .map(claim -> List.of(new Choice(days, List.of(claim), holding)))
        .orElse(List.of());
  }

  private static Claim bestDated(Days days, List<Claim> dated) {
    List<Claim> knowing = dated.stream().filter(claim -> claim.knows(days)).toList();
    Comparator<Claim> order = knowing.isEmpty() ? Claim.LAST_SAID_FIRST : Claim.KNOWING_FIRST;
    return (knowing.isEmpty() ? dated : knowing).stream().min(order).orElseThrow();
  }

  /** Day by day the one said nearest; days in a row on which they say the same are taken as one. */
  private static List<Choice> nearest(Days days, List<Claim> said, List<Claim> holding) {
    List<Claim> one = new ArrayList<>(bestOfEachDay(said).values());
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      long from = i == 0 ? Days.ALL.from() : firstNearer(one.get(i - 1), one.get(i));
      long until = i == one.size() - 1 ? Days.ALL.until() : firstNearer(one.get(i), one.get(i + 1));
      Days nearest = new Days(from, until).within(days);
      if (nearest.from() < nearest.until()) {
        append(choices, new Choice(nearest, List.of(one.get(i)), holding));
      }
    }
    return choices;
  }

  private static TreeMap<Long, Claim> bestOfEachDay(List<Claim> said) {
    TreeMap<Long, Claim> best = new TreeMap<>();
    for (Claim claim : said) {
      best.merge(claim.said(), claim, (a, b) -> Claim.BELIEVED_FIRST.compare(a, b) <= 0 ? a : b);
    }
    return best;
  }

  /** The first day that is nearer to the later one: in the middle the earlier one counts. */
  private static long firstNearer(Claim earlier, Claim later) {
    return Math.floorDiv(earlier.said() + later.said(), 2) + 1;
  }

  private static void append(List<Choice> choices, Choice next) {
    int last = choices.size() - 1;
    if (last >= 0 && choices.get(last).value().equals(next.value())) {
      choices.set(last, choices.get(last).and(next));
    } else {
      choices.add(next);
    }
  }

  /** Whether the choice that follows says the same and rests on the same, or on what was nearer. */
  boolean goesOnAs(Choice next) {
    boolean undated = !used.get(0).isDated() && !next.used.get(0).isDated();
    return value().equals(next.value())
        && used.get(0).isByRule() == next.used.get(0).isByRule()
        && (undated || used.equals(next.used));
  }

  /** Both, the other being the one that follows. */
  Choice and(Choice next) {
    return new Choice(
        new Days(days.from(), next.days.until()),
        joined(used, next.used),
        joined(claims, next.claims));
  }

  /** As it is compared. */
  String value() {
    return used.get(0).key();
  }

  Fact fact() {
    return new Fact(
        used.get(0).value(),
        used.stream().map(Claim::statement).distinct().toList(),
        others(true),
        others(false));
  }

  private List<Statement> others(boolean agreeing) {
    return claims.stream()
        .filter(claim -> !used.contains(claim) && claim.key().equals(value()) == agreeing)
        .sorted(Comparator.comparingLong(Claim::said).thenComparing(Claim.BELIEVED_FIRST))
        .map(Claim::statement)
        .distinct()
        .toList();
  }

  private static List<Claim> joined(List<Claim> some, List<Claim> more) {
    if (some.equals(more)) {
      return some;
    }
    List<Claim> all = new ArrayList<>(some);
    more.stream().filter(claim -> !some.contains(claim)).forEach(all::add);
    return all;
  }
}
