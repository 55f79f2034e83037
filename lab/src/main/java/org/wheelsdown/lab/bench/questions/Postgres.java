package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL of its own on a socket in a folder, without any network, stopped when closed.
 * Started as the user {@code postgres} where this runs as root, since it refuses to be root's.
 */
final class Postgres implements AutoCloseable {
  private static final Path BINARIES = Path.of("/usr/lib/postgresql/15/bin");
  private static final Path POSTGIS = Path.of("/usr/share/postgresql/15/extension/postgis.control");

  /** For a machine with 16 GB and more. */
  static final String SETTINGS =
      "-c listen_addresses='' -c shared_buffers=2GB -c effective_cache_size=8GB -c work_mem=128MB"
          + " -c maintenance_work_mem=1GB -c jit=off -c random_page_cost=1.1 -c max_wal_size=8GB"
          + " -c synchronous_commit=off";

  private final Path folder;

  private Postgres(Path folder) {
    this.folder = folder;
  }

  /** Whether it and PostGIS are installed, as by Debian's packages. */
  static boolean isInstalled() {
    return Files.isExecutable(BINARIES.resolve("initdb")) && Files.exists(POSTGIS);
  }

  /** Starts it on what is in a folder, which is made if it is not there. */
  static Postgres start(Path folder) throws IOException {
    Postgres server = new Postgres(folder.toAbsolutePath());
    if (!Files.exists(folder.resolve("data/PG_VERSION"))) {
      Files.createDirectories(folder);
      if (isRoot()) {
        Programs.run(List.of("chown", "postgres", server.folder.toString()));
      }
      server.asUser(
          "initdb", "-A", "trust", "-U", "lab", "-E", "UTF8", "--locale=C", "-D", server.data());
    }
    server.begin();
    return server;
  }

  /** Stops it, makes the system forget its files, and starts it again. */
  void restartCold() throws IOException {
    close();
    PageCache.forget(folder);
    begin();
  }

  /** Runs a script and returns what it prints, its fields apart by {@code |}. */
  String run(String sql) throws IOException {
    Path script = Files.createTempFile("wheelsdown-lab", ".sql");
    try {
      Files.writeString(script, sql);
      return Programs.run(
          List.of(
              "psql",
              "-h",
              folder.toString(),
              "-U",
              "lab",
              "-d",
              "postgres",
              "-qAtX",
              "-v",
              "ON_ERROR_STOP=1",
              "-f",
              script.toString()));
    } finally {
      Files.delete(script);
    }
  }

  @Override
  public void close() throws IOException {
    asUser("pg_ctl", "-D", data(), "-m", "fast", "-w", "-t", "600", "stop");
  }

  private void begin() throws IOException {
    asUser(
        "pg_ctl",
        "-D",
        data(),
        "-l",
        folder.resolve("log").toString(),
        "-w",
        "-t",
        "600",
        "-o",
        SETTINGS + " -k " + folder,
        "start");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void asUser(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    command.add(BINARIES.resolve(program).toString());
    command.addAll(List.of(arguments));
    Programs.run(command);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }
}
