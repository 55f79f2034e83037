package org.wheelsdown.store.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wheelsdown.core.coverage.Coverage;
import org.wheelsdown.core.coverage.GapCoverage;
import org.wheelsdown.core.coverage.Inquiry;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.coverage.SourceDays;
import org.wheelsdown.core.coverage.Way;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.CoveragePart;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * A workspace's coverage as it is when this begins, to be asked again and again: what holds for all
 * answers is read once. For one thread.
 */
public final class CoverageReading implements AutoCloseable {
  /** Ways looked up at once: enough for few queries. */
  private static final int MOST_WAYS = 500;

  /** Points of all of them: a silence of a month has hundreds, and each looks at several cells. */
  private static final int MOST_POINTS = 20_000;

  private final Lock reading;
  private final Engine engine;
  private final HeardByOthers heard;
  private final SourceDays days;

  private CoverageReading(
      Lock reading, Engine engine, Folder workspace, Manifest manifest, RememberedDays remembered) {
    this.reading = reading;
    this.engine = engine;
    ParquetFiles files = new ParquetFiles(workspace);
    List<CoveragePart> parts = manifest.currentCoverage().parts();
    files.check(engine, parts.stream().map(CoveragePart::path).toList());
    this.heard = new HeardByOthers(engine, files, parts);
    this.days =
        remembered.of(manifest, () -> new SourceDayReader(engine, workspace, manifest).read());
  }

  /** Begins to read; what is imported meanwhile does not show. */
  static CoverageReading begin(
      Folder workspace, Supplier<Engine> engines, RememberedDays remembered) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    try {
      Manifest manifest = new ManifestFile(workspace).read();
      Engine engine = engines.get();
      return begin(reading, engine, workspace, manifest, remembered);
    } catch (RuntimeException e) {
      reading.close();
      throw e;
    }
  }

  private static CoverageReading begin(
      Lock reading, Engine engine, Folder workspace, Manifest manifest, RememberedDays remembered) {
    try {
      return new CoverageReading(reading, engine, workspace, manifest, remembered);
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  /** Why nobody heard the aircraft on each of these ways, in their order. */
  public List<GapCoverage> of(List<Way> ways) {
    List<GapCoverage> found = new ArrayList<>(ways.size());
    while (found.size() < ways.size()) {
      found.addAll(lot(ways.subList(found.size(), end(ways, found.size()))));
    }
    return found;
  }

  /** Where a lot ends that begins somewhere; it holds one way at least. */
  private static int end(List<Way> ways, int from) {
    int most = Math.min(ways.size(), from + MOST_WAYS);
    int points = ways.get(from).points().size();
    int end = from + 1;
    while (end < most && points + ways.get(end).points().size() <= MOST_POINTS) {
      points += ways.get(end).points().size();
      end++;
    }
    return end;
  }

  /** From the first day with positions to the last, how complete each is. */
  public List<SourceDay> days() {
    return days.all();
  }

  private List<GapCoverage> lot(List<Way> ways) {
    List<Inquiry> inquiries = ways.stream().map(GapCoverage::inquiry).toList();
    List<Coverage> answers = heard.of(inquiries, days);
    List<GapCoverage> found = new ArrayList<>(ways.size());
    for (int i = 0; i < ways.size(); i++) {
      found.add(GapCoverage.classify(ways.get(i), answers.get(i)));
    }
    return found;
  }

  @Override
  public void close() {
    try {
      engine.close();
    } finally {
      reading.close();
    }
  }
}
