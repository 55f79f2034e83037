package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A case whose vault holds marked secrets goes through commands that succeed, fail and are killed;
 * then every byte that they left or said is searched for the marks.
 */
class CanaryTest {
  private static final String ANYWHERE = "--even-if-not-a-terminal";

  private static final String CASE =
      """
      title: A case
      about: What somebody says.
      day: 2019-01-25
      sources:
        - {id: close-1, print-as: a person close to it}
      claims:
        - {id: said, says: It flew., by: [close-1], how: Ask others., untestable: Nobody can see it.}
      """;

  /** What a person might have set for other reasons, and what must not work with a vault. */
  private static final String DUMPS =
      " -XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=. -XX:+CrashOnOutOfMemoryError"
          + " -XX:ErrorFile=crash.log -XX:StartFlightRecording=filename=all.jfr -XX:+HeapDumpBeforeFullGC";

  /**
   * One command, whatever becomes of it.
   *
   * @param options for the Java machine
   */
  private record Step(List<String> arguments, List<String> input, String options) {
    static Step of(String arguments, String... input) {
      return new Step(List.of(arguments.split(" ", -1)), List.of(input), "");
    }

    Step with(String javaOptions) {
      return new Step(arguments, input, javaOptions);
    }
  }

  private final Marker passphrase = Marker.any();
  private final Marker next = Marker.any();
  private final Marker wrong = Marker.any();
  private final Marker name = Marker.any();
  private final Marker contact = Marker.any();
  private final Marker notes = Marker.any();
  private final Map<String, String> said = new TreeMap<>();

  @TempDir private Path folder;

  private Path caseFolder;
  private Path temporary;
  private Path working;

  /** For what commands make that know nothing of the vault. */
  private Path made;

  @BeforeEach
  void makeFolders() throws IOException {
    caseFolder = Files.createDirectory(folder.resolve("case"));
    temporary = Files.createDirectory(folder.resolve("tmp"));
    working = Files.createDirectory(folder.resolve("working"));
    Files.writeString(caseFolder.resolve("case.yaml"), CASE);
    made = Files.createDirectory(folder.resolve("made"));
    Files.writeString(made.resolve("list.csv"), "icao,registration\n1fff96,RA-000096\n");
  }

  @Test
  void noSecretIsLeftOrSaid() throws Exception {
    perform(vaultSteps());
    perform(otherSteps());
    failingSteps().forEach(this::perform);
    kill("at the prompt", "KILL", false);
    kill("after it was unlocked", "KILL", true);
    kill("with a dump of the core", "ABRT", true);
    kill("as if it crashed", "SEGV", true);
    assertThat(String.join("", said.values()))
        .contains("StackOverflowError", "needs 256 MB of memory", "does not open the vault");
    assertThat(leftOrSaid()).isEmpty();
    assertThat(files().stream().filter(file -> !file.startsWith("made/")))
        .as("no dump of memory, no part of a file")
        .containsExactly("case/.sources.age.lock", "case/case.yaml", "case/sources.age");
  }

  /** Else the other test could not fail. */
  @Test
  void whatIsAskedForIsShownAndTheSearchFindsIt() throws Exception {
    perform(vaultSteps());
    perform(Step.of("case vault show ../case " + ANYWHERE, next.text()));
    Files.write(working.resolve("leak"), notes.text().getBytes(StandardCharsets.UTF_16LE));
    assertThat(leftOrSaid()).hasSize(4).anyMatch(place -> place.startsWith("working/leak"));
    for (Marker marker : secrets()) {
      assertThat(marker.forms()).hasSize(8).allMatch(marker::isIn);
    }
  }

  /** After these the vault is there, and its passphrase is the next one. */
  private List<Step> vaultSteps() {
    String debug = "--debug ";
    return List.of(
        Step.of("case vault set ../case close-1", vaultOf(passphrase)),
        Step.of(debug + "case vault set ../case close-2", vaultOf(passphrase)),
        Step.of("case vault remove ../case close-2", passphrase.text()),
        Step.of("case vault passphrase ../case", passphrase.text(), next.text()));
  }

  /** Commands that know nothing of the vault, and must not come upon it. */
  private List<Step> otherSteps() {
    String workspace = " --workspace ../made/workspace";
    return List.of(
        Step.of("--debug import ../made/list.csv" + workspace),
        Step.of("--debug check ../case --why" + workspace),
        Step.of("--debug check ../case --cite --format json --output ../made/v.json" + workspace),
        Step.of("--debug brief ../case --output ../made/brief" + workspace),
        Step.of("--debug pack ../case --output ../made/pack.zip" + workspace),
        Step.of("--debug verify ../made/pack.zip"));
  }

  private List<Step> failingSteps() {
    String show = "--debug case vault show ../case";
    return List.of(
        Step.of("--debug pack ../case --output ../none/pack.zip --workspace ../made/workspace"),
        Step.of("--debug verify ../case/sources.age"),
        Step.of(show, next.text()),
        Step.of(show + " " + ANYWHERE, wrong.text()),
        Step.of(show + " close-9 " + ANYWHERE, next.text()),
        Step.of("--debug case vault set ../case close-1", vaultOf(wrong)),
        Step.of("--debug case vault set ../case close-1 " + next.text(), vaultOf(next)),
        Step.of("--debug case vault set ../case close-1 --passphrase=" + next.text()),
        Step.of("--debug case vault passphrase ../case", next.text(), ""),
        Step.of("--debug case vault remove ../case close-9", next.text()),
        Step.of(show + " " + ANYWHERE, next.text()).with("-Xmx64m" + DUMPS),
        Step.of("case vault set ../case close-1", vaultOf(next)).with("-Xmx64m" + DUMPS),
        Step.of(show + " close-9 " + ANYWHERE, next.text()).with("-Xss140k"),
        Step.of("case vault remove ../case close-9", vaultOf(next)).with("-Xss140k" + DUMPS));
  }

  private String[] vaultOf(Marker with) {
    return new String[] {with.text(), name.text(), contact.text(), notes.text()};
  }

  private void perform(List<Step> steps) {
    for (Step step : steps) {
      CommandRun run = perform(step);
      assertThat(run.exitCode()).as(step + run.messages()).isZero();
    }
  }

  private CommandRun perform(Step step) {
    try {
      CommandRun run = launcher(step.options()).run(step.input(), step.arguments().toArray());
      said.put(said.size() + " " + step.arguments(), run.out() + run.messages());
      return run;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Kills a command while it waits for a person, who has typed the passphrase or not yet. */
  private void kill(String when, String signal, boolean isUnlocked) throws Exception {
    Launcher launcher = launcher(DUMPS);
    List<String> command = launcher.command("--debug", "case", "vault", "set", caseFolder, "x");
    try (TerminalRun run = TerminalRun.start(launcher, command)) {
      run.asked("Passphrase of the vault: ");
      if (isUnlocked) {
        run.type(next.text()).asked("Name: ");
      }
      said.put("killed " + when, run.signal(signal).end());
      assertThat(run.exitCode()).isNotZero();
    }
  }

  private Launcher launcher(String options) {
    return new Launcher(working, "-Djava.io.tmpdir=" + temporary + " " + options);
  }

  private List<Marker> secrets() {
    return List.of(passphrase, next, wrong, name, contact, notes);
  }

  /** Where secrets were found. */
  private List<String> leftOrSaid() throws IOException {
    Map<String, String> places = new TreeMap<>(said);
    for (String file : files()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      places.put(file, file + new String(bytes, StandardCharsets.ISO_8859_1));
    }
    List<String> found = new ArrayList<>();
    places.forEach(
        (place, bytes) ->
            secrets().stream()
                .filter(secret -> secret.isIn(bytes))
                .forEach(secret -> found.add(place + " has a secret")));
    return found;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
