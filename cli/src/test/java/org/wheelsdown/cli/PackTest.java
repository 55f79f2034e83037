package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
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

  /** The list is kept with the rest of what it says, and names the paper still. */
  @Test
  void whatRestedOnARemovedPaperStaysAwayInAPack() throws IOException {
    Packed packed = Packed.in(folder.resolve("one"));
    String kept = packed.run("documents").succeeds().out();
    packed.run("documents", "remove", "procurement-contract.html").succeeds();
    assertThat(packed.run("documents").succeeds().out()).isNotEqualTo(kept);
    Path pack = folder.resolve("pack.zip");
    packed.run("pack", packed.caseFolder(), "--output", pack).succeeds();
    assertThat(verify(pack).succeeds().out()).contains("all the same.");
    try (ZipFile zip = new ZipFile(pack.toFile())) {
      assertThat(zip.stream().map(Object::toString))
          .anyMatch(name -> name.matches("evidence/others/.*/procurement-contract.csv"))
          .noneMatch(name -> name.matches("evidence/.*procurement-contract.html"));
    }
  }

  /** A workspace that says of a file that it is larger than it is, which nobody looks at before. */
  @Test
  void whatIsMoreThanAPackHoldsIsRefusedAtOnce() throws IOException {
    Packed packed = Packed.in(folder.resolve("one"));
    Path manifest = folder.resolve("one/workspace/manifest.json");
    String json = Files.readString(manifest);
    Files.writeString(manifest, json.replaceFirst("\"size\" : \\d+", "\"size\" : 5000000000"));
    Path pack = folder.resolve("pack.zip");
    packed
        .run("pack", packed.caseFolder(), "--output", pack, "--whole-up-to", "10000")
        .isMistake("5.0 GB in ", "and a pack holds at most 4.1 GB", "--whole-up-to");
    assertThat(pack).doesNotExist();
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
