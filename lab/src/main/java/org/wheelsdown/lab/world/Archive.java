package org.wheelsdown.lab.world;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wheelsdown.store.manifest.ImportedFile;

/** The files that the world's flights claim to be from: one a day. */
final class Archive {
  private static final int SECOND_IMPORT = 2;

  private Archive() {}

  static List<ImportedFile> days() {
    return IntStream.range(0, WorldSize.DAYS + 1)
        .mapToObj(day -> file(WorldSize.FIRST_DAY.plusDays(day)))
        .toList();
  }

  /** As the citations of {@link EventQueries} name it. */
  private static ImportedFile file(LocalDate day) {
    return new ImportedFile(
        "v%s-planes-readsb-prod-0.tar".formatted(day.toString().replace('-', '.')),
        Register.sha256(day.toString()),
        1,
        "adsb.lol",
        "ODbL 1.0",
        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
        SECOND_IMPORT,
        0,
        Map.of(),
        List.of(day),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
