package org.wheelsdown.store.coverage;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wheelsdown.core.coverage.GapCoverage;
import org.wheelsdown.core.coverage.Inquiry;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.coverage.SourceDays;
import org.wheelsdown.core.coverage.Way;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * Says why aircraft were not heard, from a workspace's coverage as far as it was worked out. The
 * answer changes with what is imported, so it is never kept with a gap.
 */
public final class CoverageQuestions {
  private final Folder workspace;

  public CoverageQuestions(Folder workspace) {
    this.workspace = workspace;
  }

  private interface Asking<T> {
    T ask(Engine engine, Manifest manifest);
  }

  /**
   * Why nobody heard the aircraft on each of these ways, in their order. All at once costs little
   * more than one; some hundreds at a time fit into memory well.
   */
  public List<GapCoverage> of(List<Way> ways) {
    return ask(
        (engine, manifest) -> {
          SourceDays days = new SourceDayReader(engine, workspace, manifest).read();
          List<Inquiry> inquiries = ways.stream().map(GapCoverage::inquiry).toList();
          HeardByOthers heard =
              HeardByOthers.read(engine, workspace, manifest.currentCoverage(), inquiries);
          return IntStream.range(0, ways.size())
              .mapToObj(i -> GapCoverage.classify(ways.get(i), heard.of(i, days)))
              .toList();
        });
  }

  /** Why nobody heard the aircraft on this way. */
  public GapCoverage of(Way way) {
    return of(List.of(way)).get(0);
  }

  /** From the first day with positions to the last, how complete each is. */
  public List<SourceDay> days() {
    return ask((engine, manifest) -> new SourceDayReader(engine, workspace, manifest).read().all());
  }

  private <T> T ask(Asking<T> asking) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    Manifest manifest = new ManifestFile(workspace).read();
    try (reading;
        Engine engine =
            Engine.startParallel(
                workspace, workspace.spill().resolve(UUID.randomUUID().toString()))) {
      return asking.ask(engine, manifest);
    }
  }
}
