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
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.track.Removal;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Leftovers;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.DocumentPart;
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
  private final AircraftTypes types;
  private final Map<Long, ImportedFile> sources;
  private final DocumentNames names;
  private final Histories histories;
  private final EventFiles events;
  private final Map<Removal, Long> removed = new EnumMap<>(Removal.class);

  Pass(Folder workspace, Staging staging, Engine engine, Manifest manifest, AircraftKinds kinds) {
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
    this.events = new EventFiles(engine, files, staging);
    this.plan = new Plan(engine, files, manifest);
    this.types = AircraftTypes.of(manifest, kept.imports(), kinds, engine, files);
    this.sources =
        manifest.files().stream().collect(Collectors.toMap(ImportedFile::id, file -> file));
    this.names = new DocumentNames(engine, files, manifest.documents());
    this.histories = new Histories(engine, files, manifest.positions());
    removed.putAll(kept.removed());
  }

  void run(FlightFinder finder, LongConsumer progress) {
    List<Address> unsound = new ArrayList<>();
    for (List<Window> batch : Batches.of(plan.windows(kept, types.changed()))) {
      unsound.addAll(workOut(batch, finder, progress));
    }
    for (List<Window> batch : Batches.of(plan.everything(unsound))) {
      workOut(batch, finder, progress);
    }
    try {
      events.write(kept);
      WorkspaceLocks.of(workspace).manifest().during(this::commit);
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  /** Works out a batch and returns the aircraft for which its window was no good. */
  private List<Address> workOut(List<Window> batch, FlightFinder finder, LongConsumer progress) {
    Map<Address, Heard> heard = histories.read(batch, freshFiles);
    List<Outcome> outcomes =
        batch.parallelStream()
            .map(window -> Outcome.of(window, heard.get(window.address()), finder, types))
            .toList();
    List<Outcome> sound = outcomes.stream().filter(Outcome::isSound).toList();
    events.add(
        sound, new Citations(sources, names.of(batch.stream().map(Window::address).toList())));
    sound.forEach(
        outcome -> outcome.removed().forEach((why, times) -> removed.merge(why, times, Long::sum)));
    progress.accept(heard.values().stream().mapToLong(Heard::read).sum());
    return outcomes.stream()
        .filter(outcome -> !outcome.isSound())
        .map(outcome -> outcome.window().address())
        .toList();
  }

  /** Imports may have come to count in the meantime; the events do not rest on these. */
  private boolean commit() throws IOException {
    ManifestFile file = new ManifestFile(workspace);
    Events fresh = events.move(manifest.imports(), removed);
    Manifest after = file.read().withEvents(fresh);
    file.replace(after);
    new Leftovers(workspace).clear(after.paths());
    return true;
  }

  private List<String> pathsRead() {
    return Stream.of(
            manifest.positions().stream().map(PositionPart::path),
            manifest.documents().stream().map(DocumentPart::path),
            kept.paths().stream())
        .flatMap(paths -> paths)
        .toList();
  }
}
