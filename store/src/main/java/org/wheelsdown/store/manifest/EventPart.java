package org.wheelsdown.store.manifest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events that began in one UTC month and were written at once.
 *
 * @param month such as {@code 2019-01}
 * @param byAircraft the events, ordered by address
 * @param byPlace the same events once more, ordered by place; empty for kinds of events that have
 *     none
 * @param earliest nothing is said in it of what was before
 * @param latest nothing is said in it of what was after
 */
public record EventPart(
    String month,
    List<SortedFile> byAircraft,
    List<SortedFile> byPlace,
    Instant earliest,
    Instant latest) {
  public EventPart {
    byAircraft = List.copyOf(byAircraft);
    byPlace = List.copyOf(byPlace);
  }

  /** How many events it holds. */
  @JsonIgnore
  public long rows() {
    return byAircraft.stream().mapToLong(SortedFile::rows).sum();
  }

  /** The paths of all its files. */
  @JsonIgnore
  public Stream<String> paths() {
    return Stream.concat(byAircraft.stream(), byPlace.stream()).map(SortedFile::path);
  }

  /** The paths of the files of some parts in which the events stand ordered by address. */
  public static List<String> pathsByAircraft(Collection<EventPart> parts) {
    return parts.stream()
        .flatMap(part -> part.byAircraft().stream())
        .map(SortedFile::path)
        .toList();
  }

  /** Whether it can hold anything of some time. */
  public boolean isIn(Optional<Instant> since, Optional<Instant> until) {
    return since.map(first -> !latest.isBefore(first)).orElse(true)
        && until.map(end -> earliest.isBefore(end)).orElse(true);
  }
}
