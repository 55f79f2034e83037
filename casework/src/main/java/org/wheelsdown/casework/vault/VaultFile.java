package org.wheelsdown.casework.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The file {@code sources.age} in a case's folder. It is encrypted with a passphrase in the age
 * format; what is in it is never written anywhere else.
 */
public final class VaultFile {
  public static final String NAME = "sources.age";

  private static final int LARGEST_BYTES = 16 << 20;
  private static final String NO_FILE = "";

  private final Path file;
  private final AgeEncryption encryption;

  VaultFile(Path caseFolder, int workFactor) {
    this.file = caseFolder.resolve(NAME);
    this.encryption = new AgeEncryption(workFactor);
  }

  /** That of a case, whether it is there yet or not. */
  public static VaultFile in(Path caseFolder) {
    return new VaultFile(caseFolder, ScryptRecipient.USUAL_WORK_FACTOR);
  }

  public boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** An empty vault for a case that has none. */
  public Vault create() {
    return new Vault(NO_FILE);
  }

  /**
   * Opens the vault.
   *
   * @throws VaultException if the passphrase is wrong or the file is damaged
   */
  public Vault open(Passphrase passphrase) throws VaultException, IOException {
    byte[] encrypted = bytes();
    Vault vault = new Vault(fingerprint(encrypted));
    try (SecretBytes plain = new SecretBytes()) {
      encryption.decrypt(encrypted, passphrase, plain);
      VaultJson.read(plain.content(), vault);
      return vault;
    } catch (VaultException | RuntimeException e) {
      vault.close();
      throw e;
    }
  }

  /**
   * Replaces the file in one step; until then the old one stays.
   *
   * @throws VaultException if the file is no longer the one that the vault was read from; nothing
   *     is changed then
   */
  public void save(Vault vault, Passphrase passphrase) throws VaultException, IOException {
    byte[] encrypted;
    try (SecretBytes plain = new SecretBytes()) {
      VaultJson.write(vault, plain);
      encrypted = encryption.encrypt(plain, passphrase);
    }
    if (encrypted.length > LARGEST_BYTES) {
      throw tooLarge();
    }
    new Replacement(file).replace(encrypted, () -> requireUnchanged(vault));
    vault.saved(fingerprint(encrypted));
  }

  private void requireUnchanged(Vault vault) throws VaultException, IOException {
    String now = exists() ? fingerprint(bytes()) : NO_FILE;
    if (!now.equals(vault.fingerprint())) {
      throw new VaultException(
          "Somebody else has changed the vault meanwhile, so nothing was written; do it again.");
    }
  }

  /** A link could lead out of the case's folder, and would not survive being replaced. */
  private byte[] bytes() throws VaultException, IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && exists()) {
      throw new VaultException(file + " is a link or a folder and not a vault.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
      if (bytes.length > LARGEST_BYTES) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  private static VaultException tooLarge() {
    return new VaultException("The vault would be larger than 16 MB, the most that is accepted.");
  }

  private static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
