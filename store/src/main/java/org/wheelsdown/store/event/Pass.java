package org.wheelsdown.store.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.Stay;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Removal;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Leftovers;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;
import org.wheelsdown.store.manifest.PositionPart;

/** One working out of events, from one state of the positions. */
final class Pass {
  private final Folder workspace;
  private final Manifest manifest;
  private final Events kept;
  private final Set<Long> freshFiles;
  private final Plan plan;
  private final Map<Long, ImportedFile> sources;
  private final DocumentNames names;
  private final Histories histories;
  private final ReplacedWindows windows;
  private final EventWriter flights;
  private final EventWriter stays;
  private final Map<Removal, Long> removed = new EnumMap<>(Removal.class);

  Pass(Folder workspace, Staging staging, Engine engine, Manifest manifest) {
    this.workspace = workspace;
    this.manifest = manifest;
    this.kept = manifest.currentEvents();
    this.freshFiles =
        manifest.files().stream()
            .filter(file -> file.importNumber() > kept.imports())
            .map(ImportedFile::id)
            .collect(Collectors.toUnmodifiableSet());
    ParquetFiles files = new ParquetFiles(workspace);
    files.check(engine, pathsRead());
    this.plan = new Plan(engine, files, manifest);
    this.sources =
        manifest.files().stream().collect(Collectors.toMap(ImportedFile::id, file -> file));
    this.names = new DocumentNames(engine, files, manifest.documents());
    this.histories = new Histories(engine, files, manifest.positions());
    this.windows = new ReplacedWindows(engine);
    this.flights = new EventWriter(engine, files, staging, EventTable.FLIGHTS, windows);
    this.stays = new EventWriter(engine, files, staging, EventTable.STAYS, windows);
    removed.putAll(kept.removed());
  }

  void run(Airports airports, LongConsumer progress) {
    List<Address> unsound = new ArrayList<>();
    for (List<Window> batch : Batches.of(plan.windows(kept))) {
      unsound.addAll(workOut(batch, airports, progress));
    }
    if (!unsound.isEmpty()) {
      for (List<Window> batch : Batches.of(plan.everything(unsound))) {
        workOut(batch, airports, progress);
      }
    }
    try {
      List<EventPart> keptFlights = flights.write(kept.flights());
      List<EventPart> keptStays = stays.write(kept.stays());
      WorkspaceLocks.of(workspace).manifest().during(() -> commit(keptFlights, keptStays));
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  /** Works out a batch and returns the aircraft for which its window was no good. */
  private List<Address> workOut(List<Window> batch, Airports airports, LongConsumer progress) {
    Map<Address, List<Position>> positions = histories.read(batch);
    List<Outcome> outcomes =
        batch.parallelStream()
            .map(
                window -> Outcome.of(window, positions.get(window.address()), airports, freshFiles))
            .toList();
    List<Outcome> sound = outcomes.stream().filter(Outcome::isSound).toList();
    add(sound, new Citations(sources, names.of(batch)));
    progress.accept(positions.values().stream().mapToLong(List::size).sum());
    return outcomes.stream()
        .filter(outcome -> !outcome.isSound())
        .map(outcome -> outcome.window().address())
        .toList();
  }

  private void add(List<Outcome> outcomes, Citations citations) {
    windows.add(outcomes.stream().map(Outcome::window).toList());
    flights.add(
        row -> {
          FlightAppender appender = new FlightAppender(row, citations);
          for (Outcome outcome : outcomes) {
            for (Flight flight : outcome.window().flightsOf(outcome.history())) {
              appender.append(flight);
            }
          }
        });
    stays.add(
        row -> {
          StayAppender appender = new StayAppender(row, citations);
          for (Outcome outcome : outcomes) {
            for (Stay stay : outcome.window().staysOf(outcome.history())) {
              appender.append(stay);
            }
          }
        });
    outcomes.forEach(
        outcome -> outcome.removed().forEach((why, times) -> removed.merge(why, times, Long::sum)));
  }

  /** Imports may have come to count in the meantime; the events do not rest on these. */
  private boolean commit(List<EventPart> keptFlights, List<EventPart> keptStays)
      throws IOException {
    Events events =
        new Events(
            Events.CURRENT_VERSION,
            manifest.imports(),
            concat(keptFlights, flights.move()),
            concat(keptStays, stays.move()),
            removed);
    ManifestFile file = new ManifestFile(workspace);
    Manifest after = file.read().withEvents(events);
    file.replace(after);
    new Leftovers(workspace).clear(after.paths());
    return true;
  }

  private List<String> pathsRead() {
    return Stream.of(
            manifest.positions().stream().map(PositionPart::path),
            manifest.documents().stream().map(DocumentPart::path),
            kept.flights().stream().map(EventPart::path),
            kept.stays().stream().map(EventPart::path))
        .flatMap(paths -> paths)
        .toList();
  }

  private static List<EventPart> concat(List<EventPart> some, List<EventPart> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
