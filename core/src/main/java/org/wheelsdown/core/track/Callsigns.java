package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;

/**
 * Callsigns that come for a moment and go again: receivers mix up neighbours, above all in
 * positions that they worked out themselves.
 */
final class Callsigns {
  /** Seconds; a real change to and fro takes a stop. */
  private static final double MOMENT = 600;

  /** How many reports a foreign callsign has at most, and how many times more its neighbours. */
  private static final int FEW = 10;

  private static final int TIMES_MORE = 4;

  private final List<List<Position>> runs = new ArrayList<>();

  /** Looks through the reports of one aircraft, in time order. */
  Callsigns(List<Position> track) {
    List<Position> run = new ArrayList<>();
    for (Position position : track) {
      if (!position.callsign().isEmpty()) {
        if (!run.isEmpty() && !callsign(run).equals(position.callsign())) {
          runs.add(run);
          run = new ArrayList<>();
        }
        run.add(position);
      }
    }
    runs.add(run);
  }

  /** The callsigns that somebody sent, each once. */
  static List<String> in(List<Position> reports) {
    return reports.stream().map(Position::callsign).filter(c -> !c.isEmpty()).distinct().toList();
  }

  /** The reports with the callsign of another aircraft. */
  List<Finding> foreign() {
    List<Finding> foreign = new ArrayList<>();
    for (int i = 1; i < runs.size() - 1; i++) {
      if (isForeign(runs.get(i - 1), runs.get(i), runs.get(i + 1))) {
        String detail = "called " + callsign(runs.get(i)) + ", not " + callsign(runs.get(i - 1));
        foreign.add(new Finding(Anomaly.FOREIGN_CALLSIGN, runs.get(i), detail));
      }
    }
    return foreign;
  }

  private static boolean isForeign(
      List<Position> before, List<Position> run, List<Position> after) {
    return callsign(before).equals(callsign(after))
        && run.size() <= FEW
        && run.size() * TIMES_MORE <= before.size() + after.size()
        && run.get(0).secondsTo(run.get(run.size() - 1)) <= MOMENT
        && before.get(before.size() - 1).secondsTo(after.get(0)) <= 2 * MOMENT
        && run.stream().noneMatch(p -> p.ground() == GroundState.GROUND);
  }

  private static String callsign(List<Position> run) {
    return run.get(0).callsign();
  }
}
