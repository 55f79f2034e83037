package org.wheelsdown.casework.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultFileTest {
  private static final String PASSPHRASE = "correct horse battery staple";

  @TempDir private Path folder;

  @Test
  void theSecondToWriteIsToldAndTheFirstOnesWorkStays() throws Exception {
    write("close-1", "Anna");
    VaultFile file = file();
    try (Passphrase passphrase = passphrase(PASSPHRASE);
        Vault first = file.open(passphrase);
        Vault second = file.open(passphrase)) {
      first.put("close-2", identity("Boris"));
      second.put("close-3", identity("Vera"));
      file.save(first, passphrase);
      assertThatThrownBy(() -> file.save(second, passphrase))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("Somebody else has changed the vault");
      first.remove("close-1");
      file.save(first, passphrase); // its own writing is no change by somebody else
    }
    assertThat(ids()).containsExactly("close-2");
  }

  @Test
  void twoFirstOnesAreTwoWriters() throws Exception {
    VaultFile file = file();
    try (Passphrase passphrase = passphrase(PASSPHRASE);
        Vault late = file.create()) {
      write("close-1", "Anna");
      assertThatThrownBy(() -> file.save(late, passphrase)).isInstanceOf(VaultException.class);
    }
    assertThat(ids()).containsExactly("close-1");
  }

  @Test
  void nothingOfAFailedWriteRemains() throws Exception {
    write("close-1", "Anna");
    byte[] before = Files.readAllBytes(folder.resolve(VaultFile.NAME));
    Replacement replacement = new Replacement(folder.resolve(VaultFile.NAME));
    assertThatThrownBy(
            () ->
                replacement.replace(
                    new byte[] {1},
                    () -> {
                      throw new IOException("no");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(folder.resolve(VaultFile.NAME)).hasBinaryContent(before);
    assertThat(names()).containsExactly("sources.age");
  }

  /** A folder of that name cannot be replaced by a file, which is where writing fails last. */
  @Test
  void nothingOfAWriteThatFailsAtItsLastStepRemains() throws Exception {
    Files.createDirectories(folder.resolve("sources.age/in the way"));
    Replacement replacement = new Replacement(folder.resolve(VaultFile.NAME));
    assertThatThrownBy(() -> replacement.replace(new byte[] {1}, () -> {}))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("sources.age");
  }

  @Test
  void whatAKilledWriterLeftIsReplaced() throws Exception {
    Files.writeString(folder.resolve(".sources.age.new"), "half of something");
    write("close-1", "Anna");
    assertThat(names()).containsExactly("sources.age");
  }

  @Test
  void onlyItsOwnerMayReadIt() throws Exception {
    write("close-1", "Anna");
    assertThat(Files.getPosixFilePermissions(folder.resolve(VaultFile.NAME)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    write("close-1", "Anna");
    Path elsewhere = folder.resolve("elsewhere.age");
    Files.move(folder.resolve(VaultFile.NAME), elsewhere);
    Files.createSymbolicLink(folder.resolve(VaultFile.NAME), elsewhere);
    assertRefused(PASSPHRASE, "is a link");
    assertThat(elsewhere).exists();
  }

  @Test
  void aWrongPassphraseOpensNothing() throws Exception {
    write("close-1", "Anna");
    assertRefused("correct horse battery stapler", "The passphrase does not open the vault.");
  }

  @Test
  void anEmptyPassphraseIsNoneAndAShortOneIsKnown() throws Exception {
    assertThatThrownBy(() -> passphrase("")).isInstanceOf(VaultException.class);
    assertThat(passphrase("fifteen letters").isShort()).isTrue();
    assertThat(passphrase(PASSPHRASE).isShort()).isFalse();
  }

  @Test
  void workWithoutEndIsRefused() throws Exception {
    write("close-1", "Anna");
    Path file = folder.resolve(VaultFile.NAME);
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    String harder = text.replaceFirst("(-> scrypt \\S+) 5\n", "$1 23\n");
    assertThat(harder).isNotEqualTo(text);
    Files.writeString(file, harder, StandardCharsets.ISO_8859_1);
    assertRefused(PASSPHRASE, "a work factor of 23; at most 22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"close-1\": \"Anna\"}",
        "{\"close-1\": {\"name\": \"Anna\"}} and Boris",
        "{\"close-1\": {\"name\": \"Anna\", \"name\": \"Boris\"}}",
        "{\"close-1\": {\"name\": \"Anna\", \"phone\": \"Boris\"}}",
        "{\"close-1\": {\"name\": [\"Anna\"]}}",
        "{\"close-1\": {\"name\": \"Anna",
        "{\"close-1\": {\"name\": \"Anna \\ud83d\"}}"
      })
  void whatWasWrittenByHandAndIsNotUnderstoodIsRefusedUnseen(String json) throws Exception {
    encrypt(json);
    assertRefused(PASSPHRASE, "line 1 of what is in it");
  }

  @Test
  void fieldsThatWereLeftOutByHandAreEmpty() throws Exception {
    encrypt("{\"close-1\": {\"name\": \"Anna\"}}");
    try (Passphrase passphrase = passphrase(PASSPHRASE);
        Vault vault = file().open(passphrase)) {
      Identity anna = vault.find("close-1").orElseThrow();
      assertThat(anna.name().text()).containsExactly('A', 'n', 'n', 'a');
      assertThat(anna.contact().isEmpty()).isTrue();
    }
  }

  @Test
  void nothingPrintsAndAllIsZeroed() throws Exception {
    Identity anna = identity("Anna");
    try (Vault vault = file().create()) {
      vault.put("close-1", anna);
      assertThat(List.of(anna, anna.name(), passphrase(PASSPHRASE), vault).toString())
          .doesNotContain("Anna", "horse");
    }
    assertThat(anna.name().text()).containsOnly('\0').hasSize(4);
  }

  private void assertRefused(String passphrase, String words) {
    assertThatThrownBy(() -> file().open(passphrase(passphrase)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining(words)
        .hasNoCause()
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContain("Anna", "Boris", "phone", "correct");
  }

  private void write(String id, String name) throws Exception {
    try (Passphrase passphrase = passphrase(PASSPHRASE);
        Vault vault = file().create()) {
      vault.put(id, identity(name));
      file().save(vault, passphrase);
    }
  }

  private void encrypt(String content) throws Exception {
    try (SecretBytes plain = new SecretBytes();
        Passphrase passphrase = passphrase(PASSPHRASE)) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      plain.write(bytes, 0, bytes.length);
      Files.write(folder.resolve(VaultFile.NAME), new AgeEncryption(5).encrypt(plain, passphrase));
    }
  }

  private List<String> ids() throws Exception {
    try (Passphrase passphrase = passphrase(PASSPHRASE);
        Vault vault = file().open(passphrase)) {
      return List.copyOf(vault.ids());
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private VaultFile file() {
    return new VaultFile(folder, 5);
  }

  private static Passphrase passphrase(String text) throws VaultException {
    return Passphrase.of(Secret.of(text.toCharArray()));
  }

  private static Identity identity(String name) {
    return new Identity(
        Secret.of(name.toCharArray()), Secret.of("c".toCharArray()), Secret.of(new char[0]));
  }
}
