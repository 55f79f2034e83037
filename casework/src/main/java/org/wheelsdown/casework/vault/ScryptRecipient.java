package org.wheelsdown.casework.vault;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * Whoever knows the passphrase, as the age format has it: {@code -> scrypt SALT WORK-FACTOR}, alone
 * in the head of its file.
 *
 * @param workFactor with which to write; each one more doubles the work and the memory
 */
record ScryptRecipient(Passphrase passphrase, int workFactor)
    implements RecipientStanzaReader, RecipientStanzaWriter {
  /** As the age command writes; it takes 256 MB of memory. */
  static final int USUAL_WORK_FACTOR = 18;

  /** As much as the age command accepts, so that a file made by somebody else cannot stop us. */
  private static final int LARGEST_WORK_FACTOR = 22;

  private static final String TYPE = "scrypt";
  private static final byte[] LABEL =
      "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT_BYTES = 16;
  private static final int ENCRYPTED_KEY_BYTES = 32;
  private static final int KEY_BYTES = 32;
  private static final int BLOCK_SIZE = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private record Stanza(List<String> arguments, EncryptedFileKey key) implements RecipientStanza {
    @Override
    public String getType() {
      return TYPE;
    }

    @Override
    public List<String> getArguments() {
      return arguments;
    }

    @Override
    public byte[] getBody() {
      return key.getEncoded();
    }
  }

  @Override
  public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey)
      throws GeneralSecurityException {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    CipherKey key = key(salt, workFactor);
    EncryptedFileKey encrypted =
        new FileKeyEncryptorFactory().newFileKeyEncryptor().getEncryptedFileKey(fileKey, key);
    key.destroy();
    String text = CanonicalBase64.getEncoder().encodeToString(salt);
    return List.of(new Stanza(List.of(text, Integer.toString(workFactor)), encrypted));
  }

  /**
   * @throws javax.crypto.AEADBadTagException if the passphrase does not fit
   */
  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    RecipientStanza stanza = only(stanzas);
    List<String> arguments = stanza.getArguments();
    byte[] body = stanza.getBody();
    if (arguments.size() != 2 || body.length != ENCRYPTED_KEY_BYTES) {
      throw new GeneralSecurityException("not a stanza of scrypt");
    }
    byte[] salt =
        CanonicalBase64.getDecoder().decode(arguments.get(0).getBytes(StandardCharsets.US_ASCII));
    if (salt.length != SALT_BYTES) {
      throw new GeneralSecurityException("not a salt of scrypt");
    }
    CipherKey key = key(salt, readWorkFactor(arguments.get(1)));
    try {
      return new FileKeyDecryptorFactory()
          .newFileKeyDecryptor()
          .getFileKey(new EncryptedFileKey(body), key);
    } finally {
      key.destroy();
    }
  }

  private static RecipientStanza only(Iterable<RecipientStanza> stanzas)
      throws UnfitStanzaException {
    Iterator<RecipientStanza> each = stanzas.iterator();
    RecipientStanza first = each.hasNext() ? each.next() : null;
    if (first == null || !first.getType().equals(TYPE) || each.hasNext()) {
      throw new UnfitStanzaException(
          "The vault is encrypted to keys and not with a passphrase; encrypt it with age --passphrase.");
    }
    return first;
  }

  private static int readWorkFactor(String digits) throws GeneralSecurityException {
    if (!digits.matches("[1-9][0-9]{0,8}")) {
      throw new GeneralSecurityException("not a work factor of scrypt");
    }
    int factor = Integer.parseInt(digits);
    if (factor > LARGEST_WORK_FACTOR) {
      throw new UnfitStanzaException(
          "The vault asks for more work than is accepted (a work factor of %d; at most %d)."
              .formatted(factor, LARGEST_WORK_FACTOR));
    }
    return factor;
  }

  private CipherKey key(byte[] salt, int factor) throws UnfitStanzaException {
    byte[] labelled = Arrays.copyOf(LABEL, LABEL.length + salt.length);
    System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
    byte[] phrase = passphrase.utf8();
    try {
      return new CipherKey(
          SCrypt.generate(phrase, labelled, 1 << factor, BLOCK_SIZE, 1, KEY_BYTES));
    } catch (OutOfMemoryError tooLittle) {
      throw new UnfitStanzaException(
          "The passphrase needs %d MB of memory to be worked out; allow more with WHEELSDOWN_JAVA_OPTS=-Xmx%dm."
              .formatted(megabytes(factor), 2 * megabytes(factor) + 128));
    } finally {
      Arrays.fill(phrase, (byte) 0);
    }
  }

  private static int megabytes(int factor) {
    return (int) (((128L * BLOCK_SIZE) << factor) >> 20);
  }
}
