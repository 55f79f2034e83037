package org.wheelsdown.casework.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.wheelsdown.casework.pack.container.Measure;

/** An Ed25519 key by which a signature is checked. */
public final class PublicKey {
  private static final String LABEL = "PUBLIC KEY";
  private static final int LARGEST = 10_000;

  private final Ed25519PublicKeyParameters key;

  PublicKey(Ed25519PublicKeyParameters key) {
    this.key = key;
  }

  /**
   * Reads one.
   *
   * @throws PackException if the file holds no such key
   */
  public static PublicKey read(Path file) throws IOException, PackException {
    byte[] bytes = Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
    return parse(bytes)
        .orElseThrow(
            () ->
                new PackException(
                    ("%s is no Ed25519 public key; openssl pkey -in KEY.pem -pubout -out PUB.pem"
                            + " makes one of a private key.")
                        .formatted(file)));
  }

  static Optional<PublicKey> parse(byte[] pem) {
    try {
      byte[] der = Pem.bytes(new String(pem, StandardCharsets.ISO_8859_1), LABEL).orElseThrow();
      return PublicKeyFactory.createKey(der) instanceof Ed25519PublicKeyParameters sound
          ? Optional.of(new PublicKey(sound))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // Bouncy Castle has many ways to say that bytes are no key
    }
  }

  byte[] pem() {
    return Pem.ascii(Pem.text(der(), LABEL));
  }

  /** The SHA-256 of the key in DER, by which people name it to each other. */
  public String fingerprint() {
    try {
      return Measure.of(new ByteArrayInputStream(der())).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  boolean hasSigned(byte[] bytes, byte[] signature) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(false, key);
    signer.update(bytes, 0, bytes.length);
    return signer.verifySignature(signature);
  }

  private byte[] der() {
    try {
      return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }
}
