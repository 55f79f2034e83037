package org.wheelsdown.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.Secret;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.casework.vault.VaultFile;
import org.wheelsdown.server.problem.ProblemException;

/** Vaults lock by themselves when nobody uses them, by a clock that the test sets. */
class OpenVaultsTest {
  @TempDir private Path folder;

  private volatile Instant now = Instant.parse("2019-01-25T12:00:00Z");
  private OpenVaults vaults = new OpenVaults(() -> now);
  private Secret secret = Secret.of("four words of no sense".toCharArray());
  private String key = "";

  @BeforeEach
  void unlock() throws IOException, VaultException {
    key = vaults.unlock("case", VaultFile.in(folder), Passphrase.of(secret), vault -> vault.key());
  }

  @AfterEach
  void close() {
    vaults.close();
  }

  @Test
  void fiveMinutesWithoutUseLockAndZeroIt() throws IOException, VaultException {
    wait(Duration.ofMinutes(5).minusSeconds(1));
    assertThat(isOpen()).isTrue();
    wait(Duration.ofSeconds(1));
    assertThat(isOpen()).isFalse();
    assertThat(secret.text()).containsOnly('\0');
    assertThatThrownBy(() -> vaults.use("case", key, OpenVault::ids))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void useBeginsTheTimeAnewAndLookingDoesNot() throws IOException, VaultException {
    wait(Duration.ofMinutes(4));
    vaults.use("case", key, OpenVault::ids);
    wait(Duration.ofMinutes(4));
    assertThat(isOpen()).isTrue();
    wait(Duration.ofMinutes(1));
    assertThat(isOpen()).isFalse();
  }

  @Test
  void nothingIsLeftWhenTheServerStops() {
    vaults.close();
    assertThat(secret.text()).containsOnly('\0');
  }

  private void wait(Duration time) {
    now = now.plus(time);
  }

  private boolean isOpen() throws IOException, VaultException {
    return vaults.look("case", key, vault -> true).isPresent();
  }
}
