package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of its own on a socket in a folder, without any network, stopped when closed.
 * Started as the user {@code postgres} where this runs as root, since it refuses to be root's.
 */
final class Postgres implements AutoCloseable {
  private static final Path BINARIES = Path.of("/usr/lib/postgresql/15/bin");
  private static final Path POSTGIS = Path.of("/usr/share/postgresql/15/extension/postgis.control");
  private static final String SETTINGS =
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
        run(List.of("chown", "postgres", folder.toString()));
      }
      server.asUser("initdb", "-A", "trust", "-U", "lab", "-E", "UTF8", "-D", server.data());
    }
    server.asUser(
        "pg_ctl",
        "-D",
        server.data(),
        "-l",
        server.folder.resolve("log").toString(),
        "-w",
        "-o",
        SETTINGS + " -k " + server.folder,
        "start");
    return server;
  }

  /** Runs a script and returns what it prints, its fields apart by {@code |}. */
  String run(String sql) throws IOException {
    Path script = Files.createTempFile("wheelsdown-lab", ".sql");
    try {
      Files.writeString(script, sql);
      return run(
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
    asUser("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
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
    run(command);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }

  private static String run(List<String> command) throws IOException {
    Path output = Files.createTempFile("wheelsdown-lab", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(2, TimeUnit.HOURS) || process.exitValue() != 0) {
        throw new IOException(String.join(" ", command) + ": " + Files.readString(output));
      }
      return Files.readString(output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.delete(output);
    }
  }
}
