package org.wheelsdown.lab.world;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.event.WrittenEvents;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;
import org.wheelsdown.store.manifest.ImportedParts;
import org.wheelsdown.store.manifest.ManifestFile;

/** Makes a workspace of a year of the world, at the level of flights. */
public final class World {
  private static final int MONTHS = 12;

  /** The register is the first import, and all else the second. */
  private static final int ALL_IMPORTS = 2;

  /** To sort a month by place. */
  private static final String MEMORY = "3GB";

  private final WorldSize size;
  private final Consumer<String> told;

  /**
   * @param told is told in a sentence how far it is
   */
  public World(WorldSize size, Consumer<String> told) {
    this.size = size;
    this.told = told;
  }

  /** Makes it in an empty folder. */
  public void make(Path root) throws IOException {
    Workspace workspace = Workspace.create(root);
    Folder folder = new Folder(root);
    Airports airports = ReferenceData.airports();
    Fields fields = Fields.of(airports, size.seed());
    List<Craft> fleet =
        Fleet.of(fields, ReferenceData.addressBlocks(), ReferenceData.countries(), size);
    Register.importInto(workspace, fleet);
    told.accept("%,d aircraft".formatted(fleet.size()));
    try (Staging staging = Staging.begin(folder);
        Engine engine = Engine.startParallel(folder, staging.folder().resolve("spill"))) {
      engine.execute("SET memory_limit = '" + MEMORY + "'");
      engine.execute(
          "ATTACH '%s' AS world; USE world".formatted(staging.folder().resolve("legs.db")));
      LegTable legs = new LegTable(engine);
      legs.fill(airports, fields, fleet, new Chain(fields, size));
      told.accept("%,d flights of these".formatted(legs.count()));
      write(folder, engine, staging);
    }
    workspace.deriveCoverage(positions -> {});
    workspace.deriveIdentity(ReferenceData.addressRules(), statements -> {});
    told.accept("and whose they were");
  }

  private void write(Folder folder, Engine engine, Staging staging) throws IOException {
    List<DocumentPart> documents = documents(engine, staging);
    Events events =
        new Events(
            Events.CURRENT_VERSION,
            ALL_IMPORTS,
            parts(EventTable.FLIGHTS, engine, staging),
            parts(EventTable.STAYS, engine, staging),
            parts(EventTable.GAPS, engine, staging),
            parts(EventTable.MARKS, engine, staging),
            Map.of());
    ManifestFile file = new ManifestFile(folder);
    WorkspaceLocks.of(folder)
        .manifest()
        .during(
            () -> {
              ImportedParts imported =
                  new ImportedParts(Archive.days(), List.of(), documents, List.of(), List.of());
              file.replace(file.read().with(imported).withEvents(events));
              return true;
            });
  }

  private List<EventPart> parts(EventTable table, Engine engine, Staging staging)
      throws IOException {
    table.createNone(engine);
    List<EventPart> parts = new ArrayList<>();
    for (YearMonth month : months()) {
      String query = EventQueries.select(table, micros(month), micros(month.plusMonths(1)));
      Optional<WrittenEvents> written =
          WrittenEvents.write(engine, table, month.toString(), query, staging);
      if (written.isPresent()) {
        parts.add(written.get().move(staging));
      }
    }
    long rows = parts.stream().mapToLong(EventPart::rows).sum();
    told.accept("%,d %s".formatted(rows, table.folder()));
    return parts;
  }

  private List<DocumentPart> documents(Engine engine, Staging staging) throws IOException {
    List<DocumentPart> parts = new ArrayList<>();
    for (YearMonth month : months()) {
      String query = EventQueries.documents(micros(month), micros(month.plusMonths(1)));
      Path file = staging.newFile();
      long rows = engine.copy(query, ParquetFiles.target(file));
      String path = "documents/" + file.getFileName();
      staging.move(file, path);
      parts.add(new DocumentPart(path, rows, ALL_IMPORTS));
    }
    told.accept("%,d documents".formatted(parts.stream().mapToLong(DocumentPart::rows).sum()));
    return parts;
  }

  private static List<YearMonth> months() {
    YearMonth first = YearMonth.from(WorldSize.FIRST_DAY);
    return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
  }

  private static long micros(YearMonth month) {
    return month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1_000_000;
  }
}
