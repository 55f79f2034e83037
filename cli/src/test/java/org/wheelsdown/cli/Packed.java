package org.wheelsdown.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.story.Reconstruction;

/** The worked example in a workspace, and packs of it. A reconstruction, not real data. */
final class Packed {
  private final Path folder;

  private Packed(Path folder) {
    this.folder = folder;
  }

  /** Made once for all tests; not to be changed. */
  static Packed made() {
    return Holder.PACKED;
  }

  /** Another, for a test that changes it. */
  static Packed in(Path folder) throws IOException {
    Packed packed = new Packed(folder);
    new Reconstruction(ReferenceData.airports()).write(folder.resolve("story"));
    packed.run("import", packed.tracks(), "--origin", "a reconstruction").succeeds();
    packed.run("import", packed.lists().get(0), packed.lists().get(1)).succeeds();
    return packed;
  }

  Path caseFolder() {
    return folder.resolve("story/case");
  }

  Path tracks() {
    return folder.resolve("story/globe_history");
  }

  private List<Path> lists() {
    Path documents = caseFolder().resolve("documents");
    return List.of(
        documents.resolve("aircraft-list.csv"), documents.resolve("procurement-contract.csv"));
  }

  /** A pack that is signed by {@link #key}. */
  Path pack() {
    return folder.resolve("pack.zip");
  }

  /** The private key; the public one has the ending {@code .pub}. */
  Path key() {
    return folder.resolve("key.pem");
  }

  Path publicKey() {
    return folder.resolve("key.pem.pub");
  }

  /** Runs a command with its workspace. */
  CommandRun run(Object... arguments) {
    return CommandRun.in(folder.resolve("workspace"), arguments);
  }

  /** Makes a pair of keys, as openssl would write them. */
  static void makeKeys(Path file) throws IOException {
    try {
      KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      Files.writeString(file, pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
      Files.writeString(
          file.resolveSibling(file.getFileName() + ".pub"),
          pem("PUBLIC KEY", keys.getPublic().getEncoded()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String label, byte[] key) {
    String base64 = Base64.getEncoder().encodeToString(key);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, base64);
  }

  private static final class Holder {
    private static final Packed PACKED = make();

    private static Packed make() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "packed");
        Packed packed = in(folder);
        makeKeys(packed.key());
        packed
            .run("pack", packed.caseFolder(), "--output", packed.pack(), "--key", packed.key())
            .succeeds();
        return packed;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
