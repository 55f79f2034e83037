package org.wheelsdown.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.statement.AddressRules;
import org.wheelsdown.store.imports.Import;

/**
 * Another process that imports the fleet of a seed, day by day. It says on standard output where it
 * has come to, and goes on with each line it is sent.
 */
public final class Child {
  private Child() {}

  /** Where the child says that it is. */
  enum Step {
    STARTED,
    WRITING,
    IMPORTED,
    DERIVING,
    DONE
  }

  static List<SourceContent> sources(long seed) {
    return new Fleet(4, 3, seed, 0x4b0000).byDay();
  }

  /** Arguments: the workspace's folder, and the seed. */
  public static void main(String[] arguments) throws IOException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Workspace workspace = Workspace.create(Path.of(arguments[0]));
    say(Step.STARTED, orders);
    try (Import session = workspace.startImport()) {
      sources(Long.parseLong(arguments[1])).forEach(source -> source.into(session));
      say(Step.WRITING, orders);
      session.commit();
    }
    say(Step.IMPORTED, orders);
    workspace.deriveEvents(
        Country.AIRPORTS, type -> AircraftKind.AIRLINER, positions -> say(Step.DERIVING, orders));
    workspace.deriveIdentity(AddressRules.NONE, documents -> {});
    say(Step.DONE, orders);
  }

  private static void say(Step step, BufferedReader orders) {
    System.out.println(step);
    try {
      if (orders.readLine() == null) {
        throw new IllegalStateException("nobody is there any more");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A child as its parent sees it. */
  static final class Running implements AutoCloseable {
    private final Process process;
    private final BufferedReader steps;

    Running(Path workspace, long seed) throws IOException {
      process =
          new ProcessBuilder(
                  Stream.of(
                          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                          // A killed process leaves DuckDB's native library behind.
                          "-Djava.io.tmpdir=" + workspace.getParent(),
                          "-cp",
                          System.getProperty("java.class.path"),
                          Child.class.getName(),
                          workspace.toString(),
                          Long.toString(seed))
                      .toList())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      steps =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Lets the child go on until it has come to a step. */
    void goOnTo(Step step) throws IOException {
      for (String line = steps.readLine(); line != null; line = steps.readLine()) {
        if (line.equals(step.name())) {
          return;
        }
        goOn();
      }
      throw new IllegalStateException("the child has ended before " + step);
    }

    void goOn() throws IOException {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }

    void kill() {
      process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
      kill();
      steps.close();
    }
  }
}
