package org.wheelsdown.casework.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AgeEncryptionTest {
  /** One digit, so that a flipped byte cannot ask for gigabytes. */
  private static final int LITTLE_WORK = 5;

  private static final AgeEncryption ENCRYPTION = new AgeEncryption(LITTLE_WORK);

  @Property(seed = "1", tries = 300)
  void anyContentComesBackWithAnyPassphrase(
      @ForAll @Size(max = 4) Map<@From("texts") String, @From("texts") String> names,
      @ForAll("texts") String phrase)
      throws Exception {
    try (Passphrase passphrase = passphrase("a" + phrase);
        Vault vault = new Vault("");
        Vault again = new Vault("")) {
      names.forEach((id, name) -> vault.put(id, identity(name)));
      try (SecretBytes plain = decrypted(encrypted(vault, passphrase), passphrase)) {
        VaultJson.read(plain.content(), again);
      }
      assertThat(namesOf(again)).isEqualTo(names);
    }
  }

  @Property(seed = "2", tries = 1000)
  void anyFlippedByteIsRefused(
      @ForAll @IntRange(max = 1 << 20) int at, @ForAll @IntRange(min = 1, max = 255) int bits)
      throws Exception {
    try (Passphrase passphrase = passphrase("correct horse")) {
      byte[] flipped = ANY.clone();
      flipped[at % flipped.length] ^= (byte) bits;
      assertThatThrownBy(() -> decrypted(flipped, passphrase)).isInstanceOf(VaultException.class);
    }
  }

  @Property(seed = "3", tries = 300)
  void aFileThatWasCutShortOrAddedToIsRefused(@ForAll @IntRange(max = 1 << 20) int length)
      throws Exception {
    try (Passphrase passphrase = passphrase("correct horse")) {
      byte[] cut = Arrays.copyOf(ANY, length % (ANY.length + 100));
      if (cut.length != ANY.length) {
        assertThatThrownBy(() -> decrypted(cut, passphrase)).isInstanceOf(VaultException.class);
      }
    }
  }

  @Property(seed = "4", tries = 300)
  void whatIsNoAgeFileIsRefused(@ForAll byte[] bytes) throws Exception {
    try (Passphrase passphrase = passphrase("correct horse")) {
      assertThatThrownBy(() -> decrypted(bytes, passphrase)).isInstanceOf(VaultException.class);
    }
  }

  /** Any text that a file can hold. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .ofMaxLength(300)
        .filter(text -> !text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  private static final byte[] ANY = any();

  private static byte[] any() {
    try (Passphrase passphrase = passphrase("correct horse");
        Vault vault = new Vault("")) {
      vault.put("close-1", identity("Anna"));
      return encrypted(vault, passphrase);
    } catch (VaultException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] encrypted(Vault vault, Passphrase passphrase) throws VaultException {
    try (SecretBytes plain = new SecretBytes()) {
      VaultJson.write(vault, plain);
      return ENCRYPTION.encrypt(plain, passphrase);
    }
  }

  private static SecretBytes decrypted(byte[] encrypted, Passphrase passphrase)
      throws VaultException {
    SecretBytes plain = new SecretBytes();
    ENCRYPTION.decrypt(encrypted, passphrase, plain);
    return plain;
  }

  private static Map<String, String> namesOf(Vault vault) {
    return vault.identities().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> String.valueOf(entry.getValue().name().text())));
  }

  private static Passphrase passphrase(String text) throws VaultException {
    return Passphrase.of(Secret.of(text.toCharArray()));
  }

  private static Identity identity(String name) {
    return new Identity(
        Secret.of(name.toCharArray()), Secret.of(new char[0]), Secret.of(new char[0]));
  }
}
