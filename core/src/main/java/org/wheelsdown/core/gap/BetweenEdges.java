package org.wheelsdown.core.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.GreatCircle;

/** What a silence between two edges in the air can hold. */
final class BetweenEdges {
  /** The likeliest fields of each side that are put together as two stops. */
  private static final int LIKELIEST = 6;

  /** So that a reader is told of fields that are just too far. */
  private static final double A_LITTLE_FARTHER = 1.2;

  /** Seconds in which an aircraft can land, leave again, fly elsewhere and do the same. */
  private static final double TWO_STOPS = 7200;

  private static final double TWO_STOPS_OF_LIGHT_AIRCRAFT = 3600;

  /** Kilometres within which a field that it cannot have been is worth naming. */
  private static final double NEAR_THE_WAY = 300;

  /** How many fields are named that it cannot have been. */
  private static final int MOST_EXCLUDED = 3;

  private static final double SECONDS_PER_MINUTE = 60;
  private static final double THOUSAND = 1000;

  private final Edge before;
  private final Edge after;
  private final Performance aircraft;
  private final Weights weights;
  private final double seconds;
  private final boolean canStop;
  private final List<Reach> fromBefore;
  private final List<Reach> fromAfter;
  private final List<Reach> tooFar = new ArrayList<>();

  BetweenEdges(Edge before, Edge after, Performance aircraft, FieldSearch search, Weights weights) {
    this.before = before;
    this.after = after;
    this.aircraft = aircraft;
    this.weights = weights;
    this.seconds = before.position().secondsTo(after.position());
    double farthest = A_LITTLE_FARTHER * farthest();
    this.canStop = farthest > 0;
    this.fromBefore = canStop ? search.around(before, aircraft, farthest) : List.of();
    this.fromAfter = canStop ? search.around(after, aircraft, farthest) : List.of();
  }

  /**
   * Kilometres from either edge beyond which no field can have been reached, stopped at and left in
   * the time; negative where there is no time for a stop at all.
   */
  private double farthest() {
    double across = Continuation.kilometres(before, after);
    double flown = aircraft.farthest(seconds - aircraft.turnaround());
    return flown < across ? -1 : (flown + across) / 2;
  }

  List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    if (canStop) {
      addSingleStops(choices);
      if (seconds >= (aircraft.isLight() ? TWO_STOPS_OF_LIGHT_AIRCRAFT : TWO_STOPS)) {
        addSeveralStops(choices);
      }
      choices.add(elsewhere());
      choices.add(somewhere());
    }
    choices.add(new Choice(new Option.FlewOn(), Continuation.terms(before, after, aircraft)));
    return choices;
  }

  private void addSingleStops(List<Choice> choices) {
    Map<String, Reach> fields = new HashMap<>();
    fromBefore.forEach(reach -> fields.put(reach.field().ident(), reach));
    fromAfter.forEach(
        reach ->
            fields.computeIfAbsent(
                reach.field().ident(), ident -> Reach.of(before, reach.field())));
    fields.values().stream()
        .sorted(Comparator.comparing(reach -> reach.field().ident()))
        .forEach(reach -> addSingleStop(choices, reach, Reach.of(after, reach.field())));
  }

  private void addSingleStop(List<Choice> choices, Reach in, Reach out) {
    double shortest = in.shortestSeconds(aircraft) + out.shortestSeconds(aircraft);
    if (shortest + aircraft.turnaround() > seconds) {
      tooFar.add(in);
      return;
    }
    Terms terms = new Terms();
    FieldTerms.add(terms, aircraft, in.field());
    WayTerms.add(terms, aircraft, before, in);
    WayTerms.add(terms, aircraft, after, out);
    addStop(terms, seconds - in.usualSeconds(aircraft) - out.usualSeconds(aircraft));
    choices.add(new Choice(new Option.At(in.field()), terms));
  }

  /** The nearest of the larger fields that cannot have been reached in the time, and left again. */
  List<Exclusion> excluded() {
    return tooFar.stream()
        .filter(reach -> reach.field().type().compareTo(AirportType.MEDIUM_AIRPORT) <= 0)
        .filter(reach -> reach.distance() <= NEAR_THE_WAY)
        .sorted(Comparator.comparingDouble(Reach::distance))
        .limit(MOST_EXCLUDED)
        .map(reach -> new Exclusion(reach.field(), tooFar(reach)))
        .toList();
  }

  private String tooFar(Reach reach) {
    return String.format(
        Locale.ROOT,
        "too far to land there and be back within %.0f min: %.0f km out",
        seconds / SECONDS_PER_MINUTE,
        reach.distance());
  }

  private void addStop(Terms terms, double onTheGround) {
    double minutes = Math.log1p(Math.max(0, onTheGround / SECONDS_PER_MINUTE));
    terms.add(Term.STOP_KIND, Kinds.knot(aircraft.kind()));
    terms.add(
        aircraft.isLight() ? Term.STOP_MINUTES_OF_LIGHT_AIRCRAFT : Term.STOP_MINUTES, minutes);
  }

  private void addSeveralStops(List<Choice> choices) {
    for (Side first : likeliest(before, fromBefore)) {
      for (Side last : likeliest(after, fromAfter)) {
        if (!first.reach().field().ident().equals(last.reach().field().ident())) {
          addTwoStops(choices, first, last);
        }
      }
    }
  }

  private record Side(Reach reach, Terms terms, double score) {}

  private List<Side> likeliest(Edge edge, List<Reach> reaches) {
    return reaches.stream()
        .map(reach -> side(edge, reach))
        .sorted(Comparator.comparingDouble(Side::score).reversed())
        .limit(LIKELIEST)
        .toList();
  }

  private Side side(Edge edge, Reach reach) {
    Terms terms = new Terms();
    FieldTerms.add(terms, aircraft, reach.field());
    WayTerms.add(terms, aircraft, edge, reach);
    return new Side(reach, terms, weights.score(terms));
  }

  private void addTwoStops(List<Choice> choices, Side first, Side last) {
    double between =
        GreatCircle.kilometres(
            first.reach().field().latitude(),
            first.reach().field().longitude(),
            last.reach().field().latitude(),
            last.reach().field().longitude());
    double flying =
        first.reach().usualSeconds(aircraft)
            + last.reach().usualSeconds(aircraft)
            + aircraft.secondsFor(between);
    double spare = seconds - flying - 2 * aircraft.turnaround();
    if (spare > 0) {
      Terms terms = new Terms();
      terms.addAll(first.terms());
      terms.addAll(last.terms());
      terms.add(Term.SEVERAL_STOPS, Math.log1p(spare / SECONDS_PER_MINUTE));
      choices.add(
          new Choice(new Option.Several(first.reach().field(), last.reach().field()), terms));
    }
  }

  private Choice elsewhere() {
    Terms terms = new Terms();
    terms.add(Term.ELSEWHERE, Kinds.knot(aircraft.kind()));
    terms.add(Term.ELSEWHERE_HEIGHT, Math.min(before.altitude(), after.altitude()) / THOUSAND);
    terms.add(Term.ELSEWHERE_REMOTE, Remoteness.of(fromBefore));
    terms.add(Term.ELSEWHERE_REMOTE, Remoteness.of(fromAfter));
    terms.add(
        Term.ELSEWHERE_LOW_OVER_NOTHING,
        Math.min(Remoteness.low(before, fromBefore), Remoteness.low(after, fromAfter)));
    addStop(terms, Continuation.spareSeconds(before, after, aircraft));
    return new Choice(new Option.Elsewhere(), terms);
  }

  private Choice somewhere() {
    Terms terms = new Terms();
    double spare = Continuation.spareSeconds(before, after, aircraft) / SECONDS_PER_MINUTE;
    terms.add(Term.SOMEWHERE, Math.log1p(Math.max(0, spare)));
    terms.add(Term.SOMEWHERE_KIND, Kinds.knot(aircraft.kind()));
    terms.add(Term.SOMEWHERE_HEIGHT_BEFORE, before.altitude() / THOUSAND);
    terms.add(Term.SOMEWHERE_HEIGHT_AFTER, after.altitude() / THOUSAND);
    return new Choice(new Option.Somewhere(), terms);
  }
}
