package org.wheelsdown.lab.scoring;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Line;
import org.wheelsdown.lab.masking.Mask;

/** Scored cases made by hand, for tests. */
public final class Cases {
  private static final Instant TRUE_TIME = Instant.parse("2025-02-04T12:00:00Z");

  private Cases() {}

  /** A landing at WEST that was hidden, to which one field is put first with a probability. */
  public static Scored landing(String flight, double probability, boolean right) {
    Candidate first =
        new Candidate(
            right ? Line.WEST : Line.EAST,
            probability,
            new Interval(TRUE_TIME.minusSeconds(600), TRUE_TIME.plusSeconds(1200)),
            "last heard | descending");
    boolean named = probability >= FlightEnd.LEAST_PROBABILITY;
    Answer answer =
        new Answer(
            List.of(first), named ? List.of(first) : List.of(), true, OptionalDouble.empty(), "");
    return scored(flight, Asked.LANDING, Mask.LAST, true, answer, right);
  }

  /** A silence with or without a stop in it, to which the program gives a probability. */
  public static Scored stop(String flight, double probability, boolean stopped) {
    Answer answer =
        new Answer(List.of(), List.of(), probability > 0.5, OptionalDouble.of(probability), "");
    return scored(flight, Asked.STOP, Mask.HOLE, stopped, answer, false);
  }

  private static Scored scored(
      String flight, Asked asked, Mask mask, boolean stopped, Answer answer, boolean right) {
    Verdict named = right ? Verdict.RIGHT : Verdict.WRONG;
    return new Scored(
        flight,
        0,
        mask,
        25,
        DataKind.REAL,
        asked,
        stopped,
        stopped ? Optional.of(Line.WEST) : Optional.empty(),
        Optional.of(Interval.at(TRUE_TIME)),
        new Line().fly(Line.WEST, Line.EAST).track().positions().get(100),
        answer,
        answer.named().isEmpty() ? Verdict.NONE : named,
        answer.candidates().isEmpty() ? List.of() : List.of(right),
        Collections.nCopies(6, Verdict.WRONG),
        asked == Asked.STOP ? Collections.nCopies(4, true) : List.of());
  }
}
