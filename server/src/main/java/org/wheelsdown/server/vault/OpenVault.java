package org.wheelsdown.server.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import org.wheelsdown.casework.vault.Identity;
import org.wheelsdown.casework.vault.Passphrase;
import org.wheelsdown.casework.vault.Vault;
import org.wheelsdown.casework.vault.VaultException;
import org.wheelsdown.casework.vault.VaultFile;
import org.wheelsdown.server.problem.ProblemException;

/** A vault that is open to whoever has the key that was made for it. Zeroed when it is closed. */
final class OpenVault implements AutoCloseable {
  /** How long it stays open without being used. */
  static final Duration UNUSED = Duration.ofMinutes(5);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;

  private final VaultFile file;
  private final Passphrase passphrase;
  private final String key;
  private Vault vault;
  private Instant locksAt;

  /** Takes the vault and its passphrase over. */
  OpenVault(VaultFile file, Vault vault, Passphrase passphrase, Instant now) {
    byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    this.file = file;
    this.vault = vault;
    this.passphrase = passphrase;
    this.key = HexFormat.of().formatHex(bytes);
    this.locksAt = now.plus(UNUSED);
  }

  /** What opens it until it is locked; says nothing of the passphrase. */
  String key() {
    return key;
  }

  /** Takes as long whatever is wrong in it. */
  boolean isOpenedBy(String given) {
    return MessageDigest.isEqual(
        key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  boolean isUnused(Instant now) {
    return !now.isBefore(locksAt);
  }

  Duration remaining(Instant now) {
    return Duration.between(now, locksAt);
  }

  /** Begins the time anew. */
  void used(Instant now) {
    locksAt = now.plus(UNUSED);
  }

  SortedSet<String> ids() {
    return vault.ids();
  }

  Optional<Identity> find(String id) {
    return vault.find(id);
  }

  /** Keeps who a source is, in the file too. */
  void put(String id, Identity identity) throws IOException, VaultException {
    vault.put(id, identity);
    save();
  }

  /** Forgets who a source is; says whether that was known. */
  boolean remove(String id) throws IOException, VaultException {
    boolean wasKnown = vault.remove(id);
    if (wasKnown) {
      save();
    }
    return wasKnown;
  }

  /** What is not in the file is not in memory either. */
  private void save() throws IOException, VaultException {
    boolean isSaved = false;
    try {
      file.save(vault, passphrase);
      isSaved = true;
    } catch (VaultException e) {
      throw new ProblemException(412, String.valueOf(e.getMessage()));
    } finally {
      if (!isSaved) {
        vault.close();
        vault = file.exists() ? file.open(passphrase) : file.create();
      }
    }
  }

  @Override
  public void close() {
    vault.close();
    passphrase.close();
  }

  @Override
  public String toString() {
    return "(open vault)";
  }
}
