package org.wheelsdown.io.export;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.line.FlownLine;

/**
 * The reports of one aircraft between two silences, from the first that is travel to the last.
 *
 * @param icao the address
 * @param heard at least one, in time order
 * @param leftOut reports in between that are no travel
 * @param rests where they stand, one for each document
 */
record TrackStretch(String icao, List<Heard> heard, int leftOut, List<Rests> rests) {
  TrackStretch {
    heard = List.copyOf(heard);
    rests = List.copyOf(rests);
  }

  /**
   * Where the aircraft was at a time.
   *
   * @param latitude degrees north
   * @param longitude degrees east, -180 to 180
   */
  record Heard(Instant time, double latitude, double longitude) {
    private boolean isAcrossTheAntimeridianFrom(Heard other) {
      return Math.abs(longitude - other.longitude) > 180;
    }

    boolean isSilentUntil(Instant next) {
      return Duration.between(time, next).compareTo(FlownLine.SILENCE) >= 0;
    }

    /** Where it crossed the antimeridian on the way to another place, on its own side. */
    private Heard crossing(Heard next) {
      double part =
          (180 - Math.abs(longitude)) / (360 - Math.abs(longitude) - Math.abs(next.longitude));
      double seconds = Duration.between(time, next.time).toMillis() * part / 1000;
      return new Heard(
          time.plusSeconds(Math.round(seconds)),
          latitude + part * (next.latitude - latitude),
          Math.copySign(180, longitude));
    }

    private Heard onTheOtherSide() {
      return new Heard(time, latitude, -longitude);
    }
  }

  /**
   * Rows of a document, not all of which need be the aircraft's.
   *
   * @param firstRow from 0
   */
  record Rests(String file, String document, long firstRow, long lastRow) {}

  Instant began() {
    return heard.get(0).time();
  }

  Instant ended() {
    return heard.get(heard.size() - 1).time();
  }

  /** The line in parts, cut where it crosses the antimeridian (RFC 7946, section 3.1.9). */
  List<List<Heard>> parts() {
    List<List<Heard>> parts = new ArrayList<>();
    List<Heard> part = new ArrayList<>();
    Heard last = heard.get(0);
    for (Heard next : heard) {
      if (next.isAcrossTheAntimeridianFrom(last)) {
        Heard crossing = last.crossing(next);
        part.add(crossing);
        parts.add(part);
        part = new ArrayList<>(List.of(crossing.onTheOtherSide()));
      }
      part.add(next);
      last = next;
    }
    parts.add(part);
    return parts;
  }
}
