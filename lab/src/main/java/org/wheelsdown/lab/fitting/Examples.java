package org.wheelsdown.lab.fitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.gap.Choice;
import org.wheelsdown.core.gap.GapInference;
import org.wheelsdown.core.gap.Option;
import org.wheelsdown.core.gap.Weighing;
import org.wheelsdown.core.gap.Weights;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.KnownTrack;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.masking.MaskedCase;
import org.wheelsdown.lab.masking.Masks;

/** Makes examples of the silences of known tracks. Safe to share. */
final class Examples {
  /** Microseconds by which the report next to a silence may have been removed. */
  private static final long SLACK = 600_000_000L;

  /** How often a hole in a local flight counts: an invented stop is worse than one not found. */
  private static final double OF_LOCAL_FLIGHTS = 3;

  private final Airports airports;
  private final Weights weights;
  private final Masks masks;

  /**
   * @param weights by which the few likeliest of very many choices are picked
   */
  Examples(Airports airports, Weights weights, Masks masks) {
    this.airports = airports;
    this.weights = weights;
    this.masks = masks;
  }

  /**
   * The examples of a track. Together they count one, however many there are.
   *
   * @param isTold whether the type of the aircraft is known
   */
  List<Example> of(KnownTrack track, boolean isTold) {
    List<Example> examples = new ArrayList<>();
    List<MaskedCase> cases = masks.of(track).filter(one -> !isTwice(one)).toList();
    Asking asking = new Asking(isTold ? track.aircraft() : AircraftKind.UNKNOWN);
    for (MaskedCase one : cases) {
      asking.weighing(one).map(weighing -> example(one, weighing)).ifPresent(examples::add);
    }
    double share = 1.0 / Math.max(1, Math.sqrt(examples.size()));
    return examples.stream().map(example -> example.weighing(share)).toList();
  }

  /**
   * Whether the same silence is asked about as a stop as well, or, for one of the many simulated
   * flights, almost the same.
   */
  private static boolean isTwice(MaskedCase one) {
    boolean isAlike = one.mask() == Mask.LAST_FLOWN || one.mask() == Mask.FIRST_FLOWN;
    return (one.mask() == Mask.BOTH_SIDES && one.asked() != Asked.STOP)
        || (isAlike && one.data() != DataKind.REAL);
  }

  /** Finds flights and listens to what is weighed. */
  private final class Asking {
    private final List<Weighing> weighings = new ArrayList<>();
    private final FlightFinder finder =
        new FlightFinder(airports, new GapInference(airports, weights, weighings::add));
    private final AircraftKind kind;
    private List<?> heard = List.of();

    Asking(AircraftKind kind) {
      this.kind = kind;
    }

    @SuppressWarnings("ReferenceEquality") // The same list, not an equal one, saves the work.
    Optional<Weighing> weighing(MaskedCase one) {
      if (one.heard() != heard) {
        heard = one.heard();
        weighings.clear();
        finder.find(one.heard(), kind);
      }
      return weighings.stream().filter(isOf(one)).min(Comparator.comparingLong(w -> off(w, one)));
    }

    private Predicate<Weighing> isOf(MaskedCase one) {
      return weighing ->
          off(weighing, one) <= SLACK
              && (one.asked() != Asked.LANDING || weighing.before().isPresent())
              && (one.asked() != Asked.TAKEOFF || weighing.after().isPresent())
              && (one.asked() != Asked.STOP
                  || (weighing.before().isPresent() && weighing.after().isPresent()));
    }

    private long off(Weighing weighing, MaskedCase one) {
      long before =
          weighing
              .before()
              .filter(edge -> one.silentFrom() != Long.MIN_VALUE && one.asked() != Asked.TAKEOFF)
              .map(edge -> Math.abs(edge.position().time() - one.silentFrom()))
              .orElse(0L);
      long after =
          weighing
              .after()
              .filter(edge -> one.silentUntil() != Long.MAX_VALUE && one.asked() != Asked.LANDING)
              .map(edge -> Math.abs(edge.position().time() - one.silentUntil()))
              .orElse(0L);
      return before + after;
    }
  }

  private Example example(MaskedCase one, Weighing weighing) {
    List<Choice> choices = weighing.choices();
    boolean[] isTrue = new boolean[choices.size()];
    boolean isAny = false;
    for (int i = 0; i < isTrue.length; i++) {
      isTrue[i] = agrees(choices.get(i).option(), one);
      isAny |= isTrue[i];
    }
    boolean isOpen = weighing.before().isEmpty() || weighing.after().isEmpty();
    for (int i = 0; i < isTrue.length && !isAny; i++) {
      Option option = choices.get(i).option();
      isTrue[i] = isOpen ? option instanceof Option.FlewOn : option instanceof Option.Somewhere;
    }
    return Example.of(choices, isTrue).weighing(isLocal(one, weighing) ? OF_LOCAL_FLIGHTS : 1);
  }

  /** A hole in a flight that ended where it began, in which aircraft fly about low for hours. */
  private static boolean isLocal(MaskedCase one, Weighing weighing) {
    return one.mask() == Mask.HOLE
        && weighing.before().flatMap(edge -> edge.flight().otherEnd()).isPresent()
        && weighing
            .before()
            .flatMap(edge -> edge.flight().otherEnd())
            .equals(weighing.after().flatMap(edge -> edge.flight().otherEnd()));
  }

  private boolean agrees(Option option, MaskedCase one) {
    if (!one.stopped()) {
      return option instanceof Option.FlewOn;
    }
    if (one.airport().isEmpty()) {
      return option instanceof Option.Elsewhere;
    }
    Airport truth = airports.principal(one.airport().orElseThrow());
    return fields(option, one.asked()).anyMatch(field -> airports.principal(field).equals(truth));
  }

  private static Stream<Airport> fields(Option option, Asked asked) {
    if (option instanceof Option.At at) {
      return Stream.of(at.field());
    }
    if (option instanceof Option.Several several && asked != Asked.STOP) {
      return Stream.of(asked == Asked.LANDING ? several.first() : several.last());
    }
    return Stream.empty();
  }
}
