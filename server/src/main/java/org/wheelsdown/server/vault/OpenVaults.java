package org.wheelsdown.server.vault;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.Vault;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.casework.vault.VaultFile;
import org.wheelsdown.server.problem.ProblemException;

/** The vaults that somebody has opened, in memory alone. Each locks by itself when it is unused. */
public final class OpenVaults implements AutoCloseable {
  private static final int SECONDS_BETWEEN_LOOKS = 1;

  private final InstantSource clock;
  private final Map<String, OpenVault> open = new HashMap<>();

  /** Working out one passphrase takes 256 MB, and time that nobody may save by trying several. */
  private final Semaphore oneAttempt = new Semaphore(1);

  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "vault");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param clock by which vaults are unused; one that goes on while the machine sleeps
   */
  public OpenVaults(InstantSource clock) {
    this.clock = clock;
    Future<?> unused =
        looks.scheduleWithFixedDelay(
            this::lockUnused, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  /** What is done with an open vault. */
  interface Use<T> {
    T of(OpenVault vault) throws IOException, VaultException;
  }

  /**
   * Opens the vault of a case, in place of one that is open; makes one if the case has none, which
   * is written when something is put into it.
   *
   * @param passphrase is taken over
   * @throws VaultException if it is wrong
   */
  <T> T unlock(String id, VaultFile file, Passphrase passphrase, Use<T> use)
      throws IOException, VaultException {
    Vault vault = attempt(file, passphrase);
    synchronized (this) {
      lock(id);
      OpenVault opened = new OpenVault(file, vault, passphrase, clock.instant());
      open.put(id, opened);
      return use.of(opened);
    }
  }

  private Vault attempt(VaultFile file, Passphrase passphrase) throws IOException, VaultException {
    boolean isOpened = false;
    if (!oneAttempt.tryAcquire()) {
      passphrase.close();
      throw new ProblemException(429, "Another passphrase is being tried; try again in a moment.");
    }
    try {
      Vault vault = file.exists() ? file.open(passphrase) : file.create();
      isOpened = true;
      return vault;
    } finally {
      oneAttempt.release();
      if (!isOpened) {
        passphrase.close();
      }
    }
  }

  /**
   * Uses the vault of a case, which begins its time anew.
   *
   * @throws ProblemException if it is locked, or was opened by somebody else
   */
  synchronized <T> T use(String id, String key, Use<T> use) throws IOException, VaultException {
    OpenVault vault =
        find(id, key)
            .orElseThrow(() -> new ProblemException(423, "The vault is locked; unlock it first."));
    oneAttempt.acquireUninterruptibly();
    try {
      return use.of(vault);
    } finally {
      oneAttempt.release();
      vault.used(clock.instant());
    }
  }

  /**
   * The vault of a case if it is open to whoever has this key; looking at it does not prolong it.
   */
  synchronized <T> Optional<T> look(String id, String key, Use<T> use)
      throws IOException, VaultException {
    Optional<OpenVault> vault = find(id, key);
    return vault.isPresent() ? Optional.of(use.of(vault.get())) : Optional.empty();
  }

  private Optional<OpenVault> find(String id, String key) {
    lockUnused();
    return Optional.ofNullable(open.get(id)).filter(vault -> vault.isOpenedBy(key));
  }

  /** Locks the vault of a case, whoever opened it. */
  synchronized void lock(String id) {
    OpenVault vault = open.remove(id);
    if (vault != null) {
      vault.close();
    }
  }

  private synchronized void lockUnused() {
    open.values()
        .removeIf(
            vault -> {
              boolean isUnused = vault.isUnused(clock.instant());
              if (isUnused) {
                vault.close();
              }
              return isUnused;
            });
  }

  @Override
  public synchronized void close() {
    looks.shutdownNow();
    open.values().forEach(OpenVault::close);
    open.clear();
  }
}
