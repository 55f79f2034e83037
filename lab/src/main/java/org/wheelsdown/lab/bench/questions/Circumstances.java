package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wheelsdown.lab.launch.Launcher;
import org.wheelsdown.lab.machine.Machine;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;
import org.wheelsdown.store.manifest.ManifestFile;

/** When, where and of what was measured, in lines. */
final class Circumstances {
  private static final List<String> HOW =
      List.of(
          "warm: in a running process that asked once before, to the last row; the median.",
          "cold: the command as a process from start to end, by %s, its answer written as CSV;"
              + " nothing of the workspace in the page cache, but the program's own files,"
              + " as it was run before.",
          "pg warm: by the clock of PostgreSQL's client, which asked once before, to the last row.",
          "pg cold: the client as a process from start to end; the server just started, with"
              + " nothing of its data in the page cache.",
          "answers: whether both have the same rows, by the key of each; -1 +2 would be one that"
              + " only ours has and two that only PostgreSQL has.");

  private Circumstances() {}

  static List<String> of(Path workspace) throws IOException {
    Folder folder = new Folder(workspace);
    var manifest = new ManifestFile(folder).read();
    Events events = manifest.currentEvents();
    List<String> lines = new ArrayList<>();
    lines.add(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    lines.add(Machine.description());
    lines.add("DuckDB " + duckDb(folder));
    lines.add(
        "workspace: %,d flights, %,d stays, %,d gaps, %,d marks; %,d files, %,d MB"
            .formatted(
                rows(events.flights()),
                rows(events.stays()),
                rows(events.gaps()),
                rows(events.marks()),
                files(workspace).size(),
                megabytes(workspace)));
    if (manifest.positions().isEmpty()) {
      lines.add("overflights are not asked: the workspace has flights, and no positions.");
    }
    String launcher = String.join(" ", Launcher.command().subList(0, 1));
    HOW.forEach(line -> lines.add(line.formatted(Path.of(launcher).getFileName())));
    return lines;
  }

  /**
   * The same of PostgreSQL.
   *
   * @param loading how long that took, in seconds
   */
  static List<String> of(Postgres server, Path data, double loading) throws IOException {
    return List.of(
        server.run("SELECT version()").strip()
            + ", PostGIS "
            + server.run("SELECT postgis_lib_version()").strip(),
        "its settings: " + Postgres.SETTINGS,
        "its data: %,d MB, loaded with indexes in %,.0f s".formatted(megabytes(data), loading));
  }

  private static long rows(List<EventPart> parts) {
    return parts.stream().mapToLong(EventPart::rows).sum();
  }

  private static String duckDb(Folder folder) {
    try (Engine engine =
        Engine.start(folder, folder.spill().resolve(UUID.randomUUID().toString()))) {
      return engine.list("SELECT version()", row -> row.getString(1)).get(0);
    }
  }

  private static long megabytes(Path folder) throws IOException {
    return files(folder).stream().mapToLong(Circumstances::size).sum() >> 20;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
