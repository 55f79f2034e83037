package org.wheelsdown.core.track;

import java.time.Instant;
import java.util.List;
import org.wheelsdown.core.position.Span;

/**
 * Reports that belong together and are no travel, or are doubtful. Marks of one kind are at least a
 * quarter of an hour apart, so that a flight has few of them however many reports were bad.
 *
 * @param from time of the first of the reports
 * @param until time of the last of them
 * @param reports how many they are
 * @param latitude degrees north; with the longitude the place that the middle one of them claims
 * @param longitude degrees east
 * @param spans where they stand, by document
 * @param detail one sentence for a person: what was seen, with its figures
 */
public record Mark(
    Anomaly kind,
    Instant from,
    Instant until,
    int reports,
    double latitude,
    double longitude,
    List<Span> spans,
    String detail) {
  public Mark {
    spans = List.copyOf(spans);
  }
}
