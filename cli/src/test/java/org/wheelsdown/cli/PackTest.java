package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packing a case, on the whole command line. */
class PackTest {
  @TempDir private Path folder;

  @Test
  void everyVerdictComesOutAgainFromThePackAlone() throws IOException {
    Path moved = Files.copy(Packed.made().pack(), folder.resolve("from-a-friend.zip"));
    CommandRun verified = verify(moved, "--key", Packed.made().publicKey()).succeeds();
    assertThat(verified.out())
        .contains("No byte of it is changed", "valid, by the key that you named")
        .contains("31 claims, worked out again from the evidence: all the same.")
        .doesNotContain("DIFFERS");
    assertThat(verified.out().lines().filter(line -> line.matches("\\S+ +supported +the same")))
        .hasSize(9);
    assertThat(folder).isDirectoryContaining("glob:**/from-a-friend.zip");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void theSameCaseMakesTheSameBytes() {
    Packed packed = Packed.made();
    Path again = folder.resolve("again.zip");
    packed.run("pack", packed.caseFolder(), "--output", again, "--key", packed.key()).succeeds();
    assertThat(again).hasSameBinaryContentAs(packed.pack());
    assertThat(folder.toFile().list()).containsExactly("again.zip");
  }

  @Test
  void aPackTellsNothingOfTheMachineAndNotMoreThanTheCaseNames() throws IOException {
    Packed packed = Packed.in(folder.resolve("one"));
    Path inCase = packed.caseFolder();
    Files.writeString(inCase.resolve("sources.age"), "CANARY");
    Files.writeString(inCase.resolve(".sources.age.new"), "CANARY");
    Files.writeString(inCase.resolve("documents/unpublished.txt"), "CANARY");
    Files.createDirectories(inCase.resolve("evidence"));
    Files.writeString(inCase.resolve("evidence/x"), "CANARY");
    Path pack = folder.resolve("pack.zip");
    packed.run("pack", inCase, "--output", pack).succeeds();
    assertThat(Files.readString(pack, StandardCharsets.ISO_8859_1))
        .contains("case/case.yaml", "It was made by wheelsdown")
        .doesNotContain("CANARY", "sources.age", "unpublished", folder.toString());
    assertThat(verify(pack).succeeds().out()).contains("It is not signed.");
  }

  @Test
  void originalsAreToldByTheirBytes() throws IOException {
    Packed packed = Packed.in(folder.resolve("one"));
    Path pack = folder.resolve("pack.zip");
    Path trace = packed.tracks().resolve("2019/01/23/traces/96/trace_full_1fff96.json");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(trace, elsewhere.resolve("renamed.gz"));
    packed
        .run("pack", packed.caseFolder(), "--output", pack)
        .isMistake("trace_full_1fff96.json", "--originals");
    assertThat(pack).doesNotExist();
    packed.run("pack", packed.caseFolder(), "--output", pack, "--originals", elsewhere).succeeds();

    byte[] bytes = Files.readAllBytes(elsewhere.resolve("renamed.gz"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(trace, bytes);
    byte[] before = Files.readAllBytes(pack);
    Files.delete(elsewhere.resolve("renamed.gz"));
    packed
        .run("pack", packed.caseFolder(), "--output", pack, "--originals", elsewhere)
        .isMistake("trace_full_1fff96.json", "--originals");
    assertThat(pack).hasBinaryContent(before);
  }

  @Test
  void ofLargeArchivesOnlyTheNamedAircraftAreTaken() throws IOException {
    Packed made = Packed.made();
    Path tar = folder.resolve("v2019-planes.tar");
    try (OutputStream out = Files.newOutputStream(tar);
        TarArchiveOutputStream archive = new TarArchiveOutputStream(out);
        Stream<Path> traces = Files.walk(made.tracks())) {
      for (Path trace : traces.filter(Files::isRegularFile).sorted().toList()) {
        String name = made.tracks().relativize(trace).toString();
        archive.putArchiveEntry(new TarArchiveEntry(trace, name));
        Files.copy(trace, archive);
        archive.closeArchiveEntry();
      }
    }
    Path workspace = folder.resolve("workspace");
    Path documents = made.caseFolder().resolve("documents");
    CommandRun.in(workspace, "import", tar, documents).succeeds();
    Path pack = folder.resolve("pack.zip");
    String[] words = {"absences rest on the whole archives"};
    assertThat(
            CommandRun.in(
                    workspace, "pack", made.caseFolder(), "--output", pack, "--whole-up-to", "0")
                .succeeds()
                .out())
        .contains(words);
    try (ZipFile zip = new ZipFile(pack.toFile())) {
      List<String> names = zip.stream().map(Object::toString).toList();
      assertThat(names).anyMatch(name -> name.matches("evidence/extracts/.*1fff96.json"));
      assertThat(names).noneMatch(name -> name.endsWith(".tar"));
    }
    assertThat(verify(pack).succeeds().out())
        .contains(words)
        .contains("supported  ", "all the same");
  }

  @Test
  void aKeyThatIsNoneIsAMistake() throws IOException {
    Packed packed = Packed.made();
    Path pack = folder.resolve("pack.zip");
    Path key = folder.resolve("key.pem");
    Files.writeString(
        key, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIGj\n-----END ENCRYPTED PRIVATE KEY-----\n");
    packed
        .run("pack", packed.caseFolder(), "--output", pack, "--key", key)
        .isMistake("is encrypted; openssl pkey");
    Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nMIGj\n-----END PRIVATE KEY-----\n");
    packed
        .run("pack", packed.caseFolder(), "--output", pack, "--key", key)
        .isMistake("no Ed25519 private key");
    verify(packed.pack(), "--key", packed.key()).isMistake("no Ed25519 public key");
    assertThat(pack).doesNotExist();
  }

  private CommandRun verify(Object... arguments) {
    Object[] all = Stream.concat(Stream.of("verify"), Stream.of(arguments)).toArray();
    return CommandRun.in(folder.resolve("none"), all);
  }
}
