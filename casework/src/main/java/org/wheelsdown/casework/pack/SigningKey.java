package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** An Ed25519 key that signs, as {@code openssl genpkey -algorithm ed25519} makes it. */
public final class SigningKey {
  private static final int LARGEST = 10_000;

  private final Ed25519PrivateKeyParameters key;

  private SigningKey(Ed25519PrivateKeyParameters key) {
    this.key = key;
  }

  /**
   * Reads one.
   *
   * @throws PackException if the file holds no such key, or one that is encrypted
   */
  public static SigningKey read(Path file) throws IOException, PackException {
    String text = Files.size(file) > LARGEST ? "" : text(file);
    if (Pem.label(text).filter("ENCRYPTED PRIVATE KEY"::equals).isPresent()) {
      throw new PackException(
          "The key in %s is encrypted; openssl pkey -in %s -out PLAIN.pem decrypts it."
              .formatted(file, file.getFileName()));
    }
    try {
      AsymmetricKeyParameter key =
          PrivateKeyFactory.createKey(Pem.bytes(text, "PRIVATE KEY").orElse(new byte[0]));
      if (key instanceof Ed25519PrivateKeyParameters sound) {
        return new SigningKey(sound);
      }
    } catch (IOException | RuntimeException e) {
      // What Bouncy Castle says of bytes that are no key helps nobody.
    }
    throw new PackException(
        "%s is no Ed25519 private key; openssl genpkey -algorithm ed25519 -out KEY.pem makes one."
            .formatted(file));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  PublicKey publicKey() {
    return new PublicKey(key.generatePublicKey());
  }

  /** The same bytes always get the same signature. */
  byte[] sign(byte[] bytes) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, key);
    signer.update(bytes, 0, bytes.length);
    return signer.generateSignature();
  }
}
