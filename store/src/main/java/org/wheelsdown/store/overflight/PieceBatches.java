package org.wheelsdown.store.overflight;

import java.util.ArrayList;
import java.util.List;

/** Pieces put together so that each lot is read at once and fits into memory. */
final class PieceBatches {
  /** Positions in memory at one time: some 50 MB. */
  private static final long POSITIONS = 300_000;

  /** Pieces in one query. */
  private static final int PIECES = 2_000;

  /** Days in one query: of an aircraft all of them are read, whichever are asked for. */
  private static final long DAYS = 7;

  private final List<List<Piece>> batches = new ArrayList<>();
  private List<Piece> batch = new ArrayList<>();
  private long positions;

  private PieceBatches() {}

  /**
   * Puts them together.
   *
   * @param pieces by their first days
   */
  static List<List<Piece>> of(List<Piece> pieces) {
    PieceBatches batches = new PieceBatches();
    pieces.forEach(batches::add);
    batches.finish();
    return batches.batches;
  }

  private void add(Piece piece) {
    if (!batch.isEmpty() && isTooMuchWith(piece)) {
      finish();
    }
    batch.add(piece);
    positions += piece.positions();
  }

  private boolean isTooMuchWith(Piece piece) {
    return positions + piece.positions() > POSITIONS
        || batch.size() == PIECES
        || batch.get(0).first().plusDays(DAYS).isBefore(piece.last());
  }

  private void finish() {
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    batch = new ArrayList<>();
    positions = 0;
  }
}
