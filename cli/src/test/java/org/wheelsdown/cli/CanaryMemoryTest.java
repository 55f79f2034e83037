package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.Secret;
import org.wheelsdown.casework.vault.Vault;
import org.wheelsdown.casework.vault.VaultFile;

/**
 * Memory ends while all of a vault is in it. Nothing of that is left or said, whatever dumps are
 * asked for by whichever variable.
 */
class CanaryMemoryTest {
  private static final String TOO_LITTLE = "The passphrase needs 256 MB of memory";

  /** Megabytes with which a large vault opens, but hardly any can be written with it. */
  private static final List<Integer> SCARCE = List.of(305, 300, 295, 290);

  @TempDir private Path folder;

  @Test
  void whenMemoryEndsAfterUnlockingNothingIsLeftOrSaid() throws Exception {
    Canaries canaries = Canaries.in(folder);
    makeLargeVault(canaries);
    List<String> unlocked = new ArrayList<>();
    for (int megabytes : SCARCE) {
      String shown = setWith(megabytes, canaries);
      canaries.heard("set with " + megabytes + " MB", shown);
      if (shown.contains("Name: ")) {
        unlocked.add(shown);
      }
    }
    assertThat(unlocked)
        .as("memory ended after it was unlocked")
        .anyMatch(shown -> shown.contains(TOO_LITTLE));
    assertThat(canaries.leftOrSaid()).isEmpty();
    assertThat(canaries.files()).containsExactly("case/case.yaml", "case/sources.age");
  }

  private static void makeLargeVault(Canaries canaries) throws Exception {
    VaultFile file = VaultFile.in(canaries.caseFolder());
    try (Passphrase passphrase = Passphrase.of(secret(canaries.next.text()));
        Vault vault = file.create()) {
      String manyNotes = (canaries.notes.text() + " ").repeat(40_000);
      IntStream.range(0, 15)
          .forEach(
              i ->
                  vault.put(
                      "source-" + i,
                      new Identity(
                          secret(canaries.name.text()),
                          secret(canaries.contact.text()),
                          secret(manyNotes))));
      file.save(vault, passphrase);
    }
  }

  /** What is seen at the terminal. */
  private static String setWith(int megabytes, Canaries canaries) throws Exception {
    Launcher launcher = canaries.launcher("-Xmn16m -Xmx" + megabytes + "m" + Canaries.DUMPS);
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "JAVA_TOOL_OPTIONS=" + Canaries.DUMPS,
                "JDK_JAVA_OPTIONS=" + Canaries.DUMPS));
    command.addAll(
        launcher.command("--debug", "case", "vault", "set", canaries.caseFolder(), "close-1"));
    try (TerminalRun run = TerminalRun.start(launcher, command)) {
      run.asked("Passphrase of the vault: ").type(canaries.next.text());
      run.type("Somebody").type("").type("");
      return run.end();
    }
  }

  private static Secret secret(String text) {
    return Secret.of(text.toCharArray());
  }
}
