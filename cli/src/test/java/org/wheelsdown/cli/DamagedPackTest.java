package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.casework.pack.container.Content;

/** Packs that somebody has changed, or made to do harm. */
class DamagedPackTest {
  private static final int FLIPS = 300;

  @TempDir private Path folder;

  @Test
  void oneFlippedBitAnywhereIsFoundAndNamed() throws IOException {
    byte[] sound = Files.readAllBytes(Packed.made().pack());
    List<String> names = List.copyOf(ForgedPack.contents().keySet());
    SplittableRandom random = new SplittableRandom(20190125);
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = sound.clone();
      int at = place(i, sound.length, random);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      CommandRun run = verify(Files.write(folder.resolve("flipped.zip"), flipped));
      assertThat(run.exitCode()).as("byte %d: %s", at, run.messages()).isEqualTo(1);
      String found = run.out().lines().findFirst().orElse("");
      assertThat(found)
          .as("byte %d", at)
          .matches(line -> names.stream().anyMatch(line::contains) || hasPlace(line));
      assertThat(run.out()).contains("Nothing was worked out again.");
    }
  }

  private static boolean hasPlace(String line) {
    return line.contains("The table of contents") || line.contains("the beginning");
  }

  /** Also those parts that chance would hardly meet: the first header, and the end. */
  private static int place(int ordinal, int length, SplittableRandom random) {
    if (ordinal < 40) {
      return ordinal;
    }
    return ordinal < 140 ? length - 1 - random.nextInt(3000) : random.nextInt(length);
  }

  @Test
  void whatIsCutOffOrAddedIsFound() throws IOException {
    byte[] sound = Files.readAllBytes(Packed.made().pack());
    for (int length : new int[] {sound.length - 1, sound.length / 2, 100}) {
      verifyFails(Arrays.copyOf(sound, length), "changed");
    }
    verifyFails(Arrays.copyOf(sound, sound.length + 1), "There is more after the end");
    byte[] prefixed = new byte[sound.length + 1];
    System.arraycopy(sound, 0, prefixed, 1, sound.length);
    verifyFails(prefixed, "What follows on the beginning");
  }

  @Test
  void whoeverChangesTheSumsTooCannotSign() throws IOException {
    Path changed =
        repacked(
            files -> {
              files.computeIfPresent(
                  "verdicts.json",
                  (name, bytes) -> ForgedPack.replaced(bytes, "not-testable", "contradicted"));
              ForgedPack.sum(files);
              return files;
            });
    CommandRun run = verify(changed);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("No byte", "The signature is wrong");
  }

  @Test
  void whoeverTakesTheSignatureAwayIsFoundByTheVerdicts() throws IOException {
    Path changed =
        repacked(
            files -> {
              ForgedPack.unsign(files);
              files.computeIfPresent(
                  "verdicts.json",
                  (name, bytes) ->
                      ForgedPack.replaced(
                          bytes, "\"verdict\" : \"supported\"", "\"verdict\" : \"not-seen\""));
              ForgedPack.sum(files);
              return files;
            });
    CommandRun run = verify(changed);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("It is not signed.", "DIFFERS", "verdict was not-seen and is supported")
        .contains("22 the same, 9 not");
    CommandRun asked = verify(changed, "--key", Packed.made().publicKey());
    assertThat(asked.exitCode()).isEqualTo(1);
  }

  @Test
  void reasonsAndCitationsMustComeOutAgainToo() throws IOException {
    differs("Wednesday 23 January", "Tuesday 22 January", "because (1) was ");
    differs("All of it was heard.", "It was heard by all.", "All of it was heard.");
    differs("\"rows\" : \"0..", "\"rows\" : \"1..", "row 1 of met: rests on (1) was ");
    differs("\"used\" : true", "\"used\" : false", "row 1 of met: said by (1) was ");
    differs("\"independent_sources\" : 1", "\"independent_sources\" : 3", "sources was 3 and is 1");
    differs("Nothing was imported for", "All is there for", "caveats (1) was All is there for");
  }

  /** Changed by somebody who puts right sums over it, and has no key. */
  private void differs(String from, String to, String told) throws IOException {
    CommandRun run =
        verify(
            repacked(
                files -> {
                  ForgedPack.unsign(files);
                  files.computeIfPresent(
                      "verdicts.json", (name, bytes) -> ForgedPack.replaced(bytes, from, to));
                  ForgedPack.sum(files);
                  return files;
                }));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("It is not signed.", "DIFFERS", told);
  }

  @Test
  void aSignatureByAnotherKeyIsSaid() throws IOException {
    Path other = folder.resolve("other.pem");
    Packed.makeKeys(other);
    CommandRun run = verify(Packed.made().pack(), "--key", other + ".pub");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("by another key than the one that you named");
  }

  @Test
  void filesThatAreMissingOrNotListedAreNamed() throws IOException {
    verifyFails(
        repacked(
            files -> {
              files.remove("case/case.yaml");
              files.put("case/more.yaml", new byte[] {1});
              files.put("README.txt", new byte[] {2});
              return files;
            }),
        "case/more.yaml is not listed",
        "case/case.yaml is missing.",
        "README.txt is changed.");
  }

  @Test
  void whatIsNoPackIsAMistake() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "no pack ".repeat(20));
    verify(text).isMistake("is no evidence pack");
    verify(Files.write(folder.resolve("empty"), new byte[0])).isMistake("is no evidence pack");
    verify(folder.resolve("none")).isMistake("There is no file or folder");
    verify(folder).isMistake("could not be read");
    Path zip = folder.resolve("other.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(1);
    }
    verify(zip).isMistake("is no evidence pack");
  }

  /** As other programs write zips: nothing of it is unpacked, so no name and no bomb does harm. */
  @Test
  void hostileZipsAreRefusedBeforeAnythingIsUnpacked() throws IOException {
    verifyFails(zip(false, "README.txt", "../../escaped"), "is changed");
    verifyFails(zip(false, "README.txt", "/etc/escaped"), "is changed");
    verifyFails(zip(false, "README.txt", "C:\\escaped"), "is changed");
    verifyFails(zip(false, "README.txt", "x".repeat(60_000)), "is changed");
    verifyFails(zip(true, "README.txt"), "changed");
    assertThat(folder.resolveSibling("escaped")).doesNotExist();
  }

  /** Names that a container must not have, in one that is else as it should be. */
  @Test
  void duplicateAndUnsafeNamesAreNotRead() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : List.of("README.txt", "case/aaaaaa", "case/bbbbbb", "verdicts.json")) {
      files.put(name, new byte[] {1});
    }
    byte[] sound = Files.readAllBytes(ForgedPack.of(files, folder.resolve("sound.zip")));
    for (String name :
        List.of(
            "case/aaaaaa",
            "case/AAAAAA",
            "case/../../",
            "case//bbbbb",
            "case/b\\bbbb",
            "case/C:bbbb",
            "case/b/../b",
            "case/bbbbb\n",
            "/etc/passwd",
            "../../bbbbb")) {
      byte[] hostile = sound.clone();
      rename(hostile, "case/bbbbbb", name);
      verifyFails(hostile, "What follows on case/aaaaaa is changed or cut off");
    }
  }

  @Test
  void evidenceThatIsNotInThePackIsNotLookedForElsewhere() throws IOException {
    Path changed =
        repacked(
            files -> {
              ForgedPack.unsign(files);
              files.computeIfPresent(
                  "provenance.json",
                  (name, bytes) ->
                      ForgedPack.replaced(bytes, "\"evidence/files/", "\"../../../files/"));
              ForgedPack.sum(files);
              return files;
            });
    verify(changed).isMistake("names evidence that it does not have");
  }

  @Test
  void aCaseWithMistakesIsSaidToHaveThem() throws IOException {
    Path changed =
        repacked(
            files -> {
              ForgedPack.unsign(files);
              files.computeIfPresent(
                  "case/case.yaml",
                  (name, bytes) -> ForgedPack.replaced(bytes, "title: Russian", "titel: x"));
              ForgedPack.sum(files);
              return files;
            });
    verify(changed).isMistake("The case has 2 mistakes");
  }

  private static void rename(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] name = to.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
      System.arraycopy(name, 0, bytes, at, name.length);
    }
  }

  private byte[] zip(boolean isBomb, String... names) throws IOException {
    Path file = folder.resolve("hostile.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        byte[] bytes = new byte[isBomb ? 50_000_000 : 1];
        ZipEntry entry = new ZipEntry(name);
        if (!isBomb) {
          Content measured = Content.of(name, bytes);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(1);
          entry.setCrc(measured.measure().crc32());
        }
        out.putNextEntry(entry);
        out.write(bytes);
      }
    }
    return Files.readAllBytes(file);
  }

  private void verifyFails(byte[] pack, String... words) throws IOException {
    verifyFails(Files.write(folder.resolve("damaged.zip"), pack), words);
  }

  private void verifyFails(Path pack, String... words) {
    CommandRun run = verify(pack);
    assertThat(run.exitCode()).as(run.messages()).isEqualTo(1);
    assertThat(run.out()).contains(words).contains("Nothing was worked out again.");
  }

  private Path repacked(UnaryOperator<Map<String, byte[]>> change) throws IOException {
    return ForgedPack.of(change.apply(ForgedPack.contents()), folder.resolve("repacked.zip"));
  }

  private CommandRun verify(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "verify";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.in(folder.resolve("no-workspace"), all);
  }
}
