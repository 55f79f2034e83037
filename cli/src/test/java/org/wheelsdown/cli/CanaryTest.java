package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A case whose vault holds marked secrets goes through commands that succeed, fail and are killed;
 * then every byte that they left or said is searched for the marks.
 */
class CanaryTest {
  private static final String ANYWHERE = "--even-if-not-a-terminal";

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

  @TempDir private Path folder;

  private Canaries canaries;

  /** For what commands make that know nothing of the vault. */
  private Path made;

  @BeforeEach
  void makeFolders() throws IOException {
    canaries = Canaries.in(folder);
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
    kill("as systems do that shut down", "TERM", true);
    kill("with a dump of the core", "ABRT", true);
    kill("as if it crashed", "SEGV", true);
    assertThat(canaries.allSaid())
        .contains("StackOverflowError", "needs 256 MB of memory", "does not open the vault");
    assertThat(canaries.leftOrSaid()).isEmpty();
    assertThat(canaries.files().stream().filter(file -> !file.startsWith("made/")))
        .as("no dump of memory, no part of a file")
        .containsExactly("case/case.yaml", "case/sources.age");
  }

  /** Else the other test could not fail. */
  @Test
  void whatIsAskedForIsShownAndTheSearchFindsIt() throws Exception {
    perform(vaultSteps());
    perform(Step.of("case vault show ../case " + ANYWHERE, canaries.next.text()));
    Files.write(
        canaries.working().resolve("leak"),
        canaries.notes.text().getBytes(StandardCharsets.UTF_16LE));
    assertThat(canaries.leftOrSaid())
        .hasSize(4)
        .anyMatch(place -> place.startsWith("working/leak"));
    for (Marker marker : canaries.secrets()) {
      assertThat(marker.forms()).hasSize(8).allMatch(marker::isIn);
    }
  }

  /** After these the vault is there, and its passphrase is the next one. */
  private List<Step> vaultSteps() {
    String debug = "--debug ";
    return List.of(
        Step.of("case vault set ../case close-1", vaultOf(canaries.passphrase)),
        Step.of(debug + "case vault set ../case close-2", vaultOf(canaries.passphrase)),
        Step.of("case vault remove ../case close-2", canaries.passphrase.text()),
        Step.of("case vault passphrase ../case", canaries.passphrase.text(), canaries.next.text()));
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
        Step.of(show, canaries.next.text()),
        Step.of(show + " " + ANYWHERE, canaries.wrong.text()),
        Step.of(show + " close-9 " + ANYWHERE, canaries.next.text()),
        Step.of("--debug case vault set ../case close-1", vaultOf(canaries.wrong)),
        Step.of(
            "--debug case vault set ../case close-1 " + canaries.next.text(),
            vaultOf(canaries.next)),
        Step.of("--debug case vault set ../case close-1 --passphrase=" + canaries.next.text()),
        Step.of("--debug case vault passphrase ../case", canaries.next.text(), ""),
        Step.of("--debug case vault remove ../case close-9", canaries.next.text()),
        Step.of(show + " " + ANYWHERE, canaries.next.text()).with("-Xmx64m" + Canaries.DUMPS),
        Step.of("case vault set ../case close-1", vaultOf(canaries.next))
            .with("-Xmx64m" + Canaries.DUMPS),
        Step.of(show + " close-9 " + ANYWHERE, canaries.next.text()).with("-Xss140k"),
        Step.of("case vault remove ../case close-9", vaultOf(canaries.next))
            .with("-Xss140k" + Canaries.DUMPS));
  }

  private String[] vaultOf(Marker with) {
    return new String[] {
      with.text(), canaries.name.text(), canaries.contact.text(), canaries.notes.text()
    };
  }

  private void perform(List<Step> steps) {
    for (Step step : steps) {
      CommandRun run = perform(step);
      assertThat(run.exitCode()).as(step + run.messages()).isZero();
    }
  }

  private CommandRun perform(Step step) {
    try {
      CommandRun run =
          canaries.launcher(step.options()).run(step.input(), step.arguments().toArray());
      canaries.heard(step.arguments().toString(), run.out() + run.messages());
      return run;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Kills a command while it waits for a person, who has typed the passphrase or not yet. */
  private void kill(String when, String signal, boolean isUnlocked) throws Exception {
    Launcher launcher = canaries.launcher(Canaries.DUMPS);
    List<String> command =
        launcher.command("--debug", "case", "vault", "set", canaries.caseFolder(), "close-2");
    try (TerminalRun run = TerminalRun.start(launcher, command)) {
      run.asked("Passphrase of the vault: ");
      if (isUnlocked) {
        run.type(canaries.next.text()).asked("Name: ");
      }
      canaries.heard("killed " + when, run.signal(signal).end());
      assertThat(run.exitCode()).isNotZero();
    }
  }
}
