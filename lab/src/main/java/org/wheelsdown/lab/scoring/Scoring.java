package org.wheelsdown.lab.scoring;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.lab.baseline.Edge;
import org.wheelsdown.lab.baseline.Rules;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.KnownTrack;
import org.wheelsdown.lab.masking.MaskedCase;
import org.wheelsdown.lab.masking.Masks;

/** Puts cases to the program and to other rules. Safe to share. */
public final class Scoring {
  private final Airports airports;
  private final Masks masks;
  private final Rules rules;
  private final FlightFinder finder;

  public Scoring(Airports airports, Masks masks) {
    this.airports = airports;
    this.masks = masks;
    rules = new Rules(airports);
    finder = new FlightFinder(airports);
  }

  /** Names of the rules that name a field, in the order of the verdicts. */
  public List<String> ruleNames() {
    return rules.ofAirports().stream().map(rule -> rule.name()).toList();
  }

  /** Names of the rules that tell a stop, in the order of what they say. */
  public List<String> stopRuleNames() {
    return rules.ofStops().stream().map(rule -> rule.name()).toList();
  }

  /** All cases of a track, scored. */
  public Stream<Scored> of(KnownTrack track) {
    Answers answers = new Answers(finder);
    return masks.of(track).map(one -> scored(one, answers.to(one)));
  }

  private Scored scored(MaskedCase one, Answer answer) {
    Optional<Airport> truth = one.airport().map(airports::principal);
    Edge before = before(one);
    Edge after = after(one);
    Edge edge = one.asked() == Asked.TAKEOFF ? after : before;
    return new Scored(
        one.track(),
        one.flight(),
        one.mask(),
        one.kilometres(),
        one.data(),
        one.asked(),
        one.stopped(),
        truth,
        one.when(),
        edge.positions().get(0),
        answer,
        verdict(answer, truth),
        answer.candidates().stream().map(each -> isRight(each.airport(), truth)).toList(),
        rules.ofAirports().stream().map(rule -> verdict(rule.airport(edge), truth)).toList(),
        one.asked() == Asked.STOP
            ? rules.ofStops().stream().map(rule -> rule.isStop(before, after)).toList()
            : List.of());
  }

  private boolean isRight(Airport airport, Optional<Airport> truth) {
    return truth.filter(airports.principal(airport)::equals).isPresent();
  }

  private Verdict verdict(Answer answer, Optional<Airport> truth) {
    if (answer.named().isEmpty()) {
      return Verdict.NONE;
    }
    return answer.named().stream().allMatch(named -> isRight(named.airport(), truth))
        ? Verdict.RIGHT
        : Verdict.WRONG;
  }

  private Verdict verdict(Optional<Airport> named, Optional<Airport> truth) {
    return named
        .map(airport -> isRight(airport, truth) ? Verdict.RIGHT : Verdict.WRONG)
        .orElse(Verdict.NONE);
  }

  private static Edge before(MaskedCase one) {
    List<Position> heard = one.heard();
    int end = firstAfter(heard, one.silentFrom());
    return new Edge(new Reversed(heard.subList(0, end)), true);
  }

  private static Edge after(MaskedCase one) {
    List<Position> heard = one.heard();
    int begin =
        one.silentUntil() == Long.MAX_VALUE
            ? heard.size()
            : firstAfter(heard, one.silentUntil() - 1);
    return new Edge(heard.subList(begin, heard.size()), false);
  }

  private static int firstAfter(List<Position> heard, long time) {
    int low = 0;
    int high = heard.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (heard.get(middle).time() <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A list from its end to its beginning, without a copy. */
  private static final class Reversed extends AbstractList<Position> {
    private final List<Position> list;

    Reversed(List<Position> list) {
      this.list = list;
    }

    @Override
    public Position get(int index) {
      return list.get(list.size() - 1 - index);
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
