package org.wheelsdown.core.track;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Position;

/**
 * One report, and what became of it when a {@link Track} was made.
 *
 * @param position what it says, at the time by the corrected clock
 * @param late by how much the clock of its document was late; negative where early, zero where it
 *     was right
 * @param aircraft whose it is: 0 for the track's own, else the ordinal of another one of the
 *     address, from 1, as in {@link Track#others()}
 * @param removal why it is not part of the track; empty where it is
 */
public record JudgedReport(
    Position position, Duration late, int aircraft, Optional<Removal> removal) {

  /** Judges all reports of one address, in any order; all of them come back, in time order. */
  public static List<JudgedReport> of(List<Position> reports) {
    return new Judgement(reports).reports();
  }

  /** The time that its document says. */
  public Instant told() {
    return position.instant().plus(late);
  }

  /** Whether it tells where an aircraft of the address was, by its ordinal. */
  public boolean isTravelOf(int which) {
    return aircraft == which && (which > 0 || removal.isEmpty());
  }
}
