package org.wheelsdown.store.track;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.OpenEngine;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * What was heard of aircraft, as it is when it is asked for. Streams are read while they are
 * consumed, are not touched by what is imported meanwhile, and must be closed.
 */
public final class Tracks {
  private final Folder workspace;
  private final OpenEngine open;

  /**
   * @param open stays open; whoever made it closes it
   */
  public Tracks(Folder workspace, OpenEngine open) {
    this.workspace = workspace;
    this.open = open;
  }

  /**
   * All reports of one aircraft, travel or not; see {@link HeardReports}.
   *
   * @param since the first instant that counts
   * @param until the first instant that no longer counts
   */
  public Stream<HeardReport> heard(Address aircraft, Instant since, Instant until) {
    return reading(
        (engine, manifest) ->
            new HeardReports(engine, open.files(engine), manifest).of(aircraft, since, until));
  }

  /**
   * The ways of flights, in the flights' order. Those that are near each other in time are read
   * together. Of many flights, {@link #linesAsRead} costs less.
   *
   * @param silence the shortest time without positions that is told apart
   * @param kilometres how far from where it was heard a line may be, as in {@link FlownLine#within}
   */
  public Stream<FlownLine> lines(List<FlightHeard> flights, Duration silence, double kilometres) {
    return reading(
        (engine, manifest) ->
            new FlownFlights(engine, open.files(engine), manifest)
                .of(flights)
                .map(positions -> FlownLine.of(positions, silence).within(kilometres)));
  }

  /**
   * The ways of flights in the order in which they are read with least effort; of the first ones
   * soon.
   *
   * @param silence the shortest time without positions that is told apart
   * @param kilometres how far from where it was heard a line may be, as in {@link FlownLine#within}
   */
  public Stream<ReadLine> linesAsRead(
      List<FlightHeard> flights, Duration silence, double kilometres) {
    List<Integer> order = FlightBatches.order(flights);
    Iterator<Integer> places = order.iterator();
    return lines(order.stream().map(flights::get).toList(), silence, kilometres)
        .map(line -> new ReadLine(places.next(), line));
  }

  private <T> Stream<T> reading(BiFunction<Engine, Manifest, Stream<T>> read) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    try {
      Manifest manifest = new ManifestFile(workspace).read();
      Engine engine = open.connect();
      try {
        return read.apply(engine, manifest).onClose(engine::close).onClose(reading::close);
      } catch (RuntimeException e) {
        engine.close();
        throw e;
      }
    } catch (RuntimeException e) {
      reading.close();
      throw e;
    }
  }
}
