package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault's commands as a person or a script starts them. */
class VaultTest {
  private static final String PASSPHRASE = "correct horse battery staple";
  private static final String ANYWHERE = "--even-if-not-a-terminal";

  @TempDir private Path folder;

  private Path file;
  private Launcher launcher;

  @BeforeEach
  void makeCase() throws IOException {
    Files.writeString(folder.resolve("case.yaml"), "sources: [{id: close-1}, {id: close-2}]\n");
    file = folder.resolve("sources.age");
    launcher = new Launcher(folder, "");
  }

  @Test
  void whatWasSetIsShownUntilItIsRemoved() throws Exception {
    set("close-1", "Анна Петрова", "+58 212 555", "met in May", "", "afraid of \u001b[2J calls")
        .succeeds();
    set("close-2", "Boris").succeeds();
    CommandRun both = run(List.of(PASSPHRASE), "show", folder, ANYWHERE).succeeds();
    assertThat(both.out())
        .isEqualTo(
            """
            close-1
              name     Анна Петрова
              contact  +58 212 555
              notes    met in May
                      \s
                       afraid of ?[2J calls
            close-2
              name     Boris
              contact \s
              notes   \s
            """);
    assertThat(run(List.of(PASSPHRASE), "remove", folder, "close-1").succeeds().out())
        .isEqualTo("close-1 is out of the vault, which has 1 source.\n");
    run(List.of(PASSPHRASE), "show", folder, "close-1", ANYWHERE).isMistake("no source close-1");
    run(List.of(PASSPHRASE), "remove", folder, "close-1").isMistake("no source close-1");
  }

  @Test
  void thePassphraseCanBeChanged() throws Exception {
    set("close-1", "Anna").succeeds();
    CommandRun changed = run(List.of(PASSPHRASE, "short"), "passphrase", folder).succeeds();
    assertThat(changed.messages()).contains("This passphrase is short");
    run(List.of(PASSPHRASE), "show", folder, ANYWHERE).isMistake("passphrase does not open");
    assertThat(run(List.of("short"), "show", folder, ANYWHERE).succeeds().out()).contains("Anna");
  }

  @Test
  void mistakesAreOneSentenceAndChangeNothing() throws Exception {
    run(List.of(PASSPHRASE), "show", folder, ANYWHERE).isMistake("has no vault yet");
    run(List.of(""), "set", folder, "close-1").isMistake("passphrase is empty");
    run(List.of(), "set", folder, "close-1").isMistake("no line with the new passphrase");
    run(List.of(PASSPHRASE), "set", folder, "close-1").isMistake("no line with the name");
    run(List.of(PASSPHRASE), "set", folder.resolve("none"), "close-1").isMistake("is no case");
    assertThat(file).doesNotExist();
    set("close-1", "Anna").succeeds();
    byte[] before = Files.readAllBytes(file);
    run(List.of(PASSPHRASE), "show", folder).isMistake(ANYWHERE);
    run(List.of("wrong", "Boris"), "set", folder, "close-1").isMistake("passphrase does not open");
    run(List.of(PASSPHRASE, ""), "passphrase", folder).isMistake("passphrase is empty");
    run(List.of(), "set", folder, "close-1", "hunter2").isMistake("secrets never belong there");
    assertThat(file).hasBinaryContent(before);
    Files.write(file, Arrays.copyOf(before, before.length - 1));
    run(List.of(PASSPHRASE), "show", folder, ANYWHERE).isMistake("The vault is damaged");
  }

  /** Who was kept under a slip of the fingers would not be found again. */
  @Test
  void idsAreHeldBesideThoseOfTheCase() throws Exception {
    set("clsoe-1", "Anna").isMistake("no source clsoe-1 (did you mean 'close-1'?)", "--anyway");
    assertThat(file).doesNotExist();
    run(List.of(PASSPHRASE, "Vera"), "set", folder, "vera", "--anyway").succeeds();
    set("close-1", "Anna").succeeds();
    run(List.of(PASSPHRASE), "show", folder, "clsoe-1", ANYWHERE)
        .isMistake("no source clsoe-1 (did you mean 'close-1'?)");
    assertThat(run(List.of(PASSPHRASE), "show", folder, ANYWHERE).succeeds().messages())
        .isEqualTo("The case has no source vera.\n");
    assertThat(run(List.of(PASSPHRASE), "list", folder).succeeds().out())
        .isEqualTo(
            """
            close-1  in the vault
            close-2  not in the vault
            vera     in the vault, but no source of the case
            """);
  }

  /** Who a source is may be needed at once, whatever somebody has made of the case. */
  @Test
  void theVaultOpensBesideACaseThatCannotBeRead() throws Exception {
    set("close-1", "Anna").succeeds();
    Files.writeString(folder.resolve("case.yaml"), "sources: [");
    assertThat(run(List.of(PASSPHRASE), "show", folder, ANYWHERE).succeeds().out())
        .contains("Anna");
    run(List.of(PASSPHRASE), "list", folder).isMistake("case.yaml cannot be read");
    set("close-2", "Boris").isMistake("case.yaml cannot be read");
    run(List.of(PASSPHRASE, "Boris"), "set", folder, "close-2", "--anyway").succeeds();
  }

  @Test
  void atATerminalThePassphraseIsAskedForUnseen() throws Exception {
    try (TerminalRun set = atTerminal("set", folder, "close-1")) {
      set.asked("New passphrase (nobody can help if it is forgotten): ").type(PASSPHRASE);
      set.asked("The same again: ").type(PASSPHRASE);
      set.asked("Name: ").type("Анна");
      set.asked("Contact: ").type("+58 212 555");
      set.asked("ends them):").type("met in May").type("twice").type("");
      assertThat(set.end()).contains("close-1 is in the vault").doesNotContain("horse");
      assertThat(set.exitCode()).isZero();
    }
    try (TerminalRun show = atTerminal("show", folder)) {
      show.asked("Passphrase of the vault: ").type(PASSPHRASE);
      assertThat(show.end()).contains("Анна", "met in May", "twice").doesNotContain("horse");
    }
  }

  @Test
  void twoDifferentNewPassphrasesMakeNoVault() throws Exception {
    try (TerminalRun set = atTerminal("set", folder, "close-1")) {
      set.asked("New passphrase").asked(": ").type(PASSPHRASE);
      set.asked("The same again: ").type(PASSPHRASE + "r");
      assertThat(set.end()).contains("two different passphrases").doesNotContain("horse");
      assertThat(set.exitCode()).isEqualTo(2);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void ageOpensTheVault() throws Exception {
    assumeAge();
    set("close-1", "Анна", "+58 212 555").succeeds();
    try (TerminalRun age =
        TerminalRun.start(launcher, List.of("age", "--decrypt", file.toString()))) {
      age.asked("Enter passphrase").asked(": ").type(PASSPHRASE);
      assertThat(age.end()).contains("\"close-1\"", "\"Анна\"", "\"+58 212 555\"");
      assertThat(age.exitCode()).isZero();
    }
  }

  @Test
  void theVaultMayComeFromAge() throws Exception {
    assumeAge();
    Path plain = folder.resolve("plain.json");
    Files.writeString(plain, "{\"close-1\": {\"name\": \"Анна\"}}");
    try (TerminalRun age =
        TerminalRun.start(
            launcher,
            List.of("age", "--passphrase", "--output", file.toString(), plain.toString()))) {
      age.asked("Enter passphrase").asked(": ").type(PASSPHRASE);
      age.asked("Confirm passphrase").asked(": ").type(PASSPHRASE);
      age.end();
      assertThat(age.exitCode()).isZero();
    }
    assertThat(run(List.of(PASSPHRASE), "show", folder, ANYWHERE).succeeds().out())
        .contains("close-1", "name     Анна");
  }

  private static void assumeAge() throws Exception {
    int found = new ProcessBuilder("sh", "-c", "command -v age").start().waitFor();
    assumeTrue(found == 0, "the age command is not installed");
  }

  private CommandRun set(String id, String... fields) throws Exception {
    List<String> input = new ArrayList<>(List.of(PASSPHRASE));
    input.addAll(List.of(fields));
    return run(input, "set", folder, id);
  }

  private CommandRun run(List<String> input, Object... arguments) throws Exception {
    return launcher.run(input, vault(arguments));
  }

  private TerminalRun atTerminal(Object... arguments) throws IOException {
    return TerminalRun.start(launcher, launcher.command(vault(arguments)));
  }

  private static Object[] vault(Object... arguments) {
    return Stream.concat(Stream.of("case", "vault"), Stream.of(arguments)).toArray();
  }
}
