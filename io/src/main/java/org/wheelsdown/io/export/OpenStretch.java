package org.wheelsdown.io.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.io.export.TrackStretch.Heard;
import org.wheelsdown.io.export.TrackStretch.Rests;

/** A stretch of an aircraft's track that has not ended yet. */
final class OpenStretch {
  private record Document(String file, String document) {}

  private final String icao;
  private final List<Heard> heard = new ArrayList<>();
  private final Map<Document, Rests> rests = new LinkedHashMap<>();
  private int leftOut;
  private int leftOutSince;

  OpenStretch(String icao) {
    this.icao = icao;
  }

  /** A report that is no travel counts if the stretch goes on after it. */
  void leaveOut() {
    leftOutSince++;
  }

  boolean isSilentUntil(Heard next) {
    return !heard.isEmpty() && heard.get(heard.size() - 1).isSilentUntil(next.time());
  }

  void add(Heard next, Rests where) {
    leftOut += heard.isEmpty() ? 0 : leftOutSince;
    leftOutSince = 0;
    heard.add(next);
    rests.merge(new Document(where.file(), where.document()), where, OpenStretch::both);
  }

  private static Rests both(Rests one, Rests other) {
    return new Rests(
        one.file(),
        one.document(),
        Math.min(one.firstRow(), other.firstRow()),
        Math.max(one.lastRow(), other.lastRow()));
  }

  /** The stretch, if anything of it was heard. */
  Optional<TrackStretch> finished() {
    return heard.isEmpty()
        ? Optional.empty()
        : Optional.of(new TrackStretch(icao, heard, leftOut, List.copyOf(rests.values())));
  }
}
