package org.wheelsdown.casework.vault;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;

/**
 * Bytes encrypted with a passphrase in the binary form of the age format, version 1
 * (https://age-encryption.org/v1), in memory.
 *
 * @param workFactor with which to encrypt
 */
record AgeEncryption(int workFactor) {
  private static final String DAMAGED =
      "The vault is damaged: it is not as it was written, or not all of it is there.";

  byte[] encrypt(SecretBytes plain, Passphrase passphrase) throws VaultException {
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    ScryptRecipient recipient = new ScryptRecipient(passphrase, workFactor);
    try (WritableByteChannel channel =
        new StandardEncryptingChannelFactory()
            .newEncryptingChannel(Channels.newChannel(encrypted), List.of(recipient))) {
      ByteBuffer content = plain.content();
      while (content.hasRemaining()) {
        channel.write(content);
      }
    } catch (UnfitStanzaException e) {
      throw new VaultException(e.getMessage());
    } catch (GeneralSecurityException | IOException e) {
      throw new VaultException("The vault could not be encrypted; the old one is as it was.");
    }
    return encrypted.toByteArray();
  }

  /** Writes what was encrypted, once all of it has been found to be as it was written. */
  void decrypt(byte[] encrypted, Passphrase passphrase, SecretBytes plain) throws VaultException {
    ByteBuffer content = ByteBuffer.allocate(encrypted.length);
    ScryptRecipient recipient = new ScryptRecipient(passphrase, workFactor);
    try (ReadableByteChannel channel =
        new StandardDecryptingChannelFactory()
            .newDecryptingChannel(
                Channels.newChannel(new ByteArrayInputStream(encrypted)), List.of(recipient))) {
      while (channel.read(content) >= 0) {
        // Until its end, which is what shows that nothing is missing.
      }
      plain.write(content.array(), 0, content.position());
    } catch (AEADBadTagException e) {
      throw new VaultException("The passphrase does not open the vault.");
    } catch (UnfitStanzaException e) {
      throw new VaultException(e.getMessage());
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      throw new VaultException(DAMAGED);
    } finally {
      Arrays.fill(content.array(), (byte) 0);
    }
  }
}
