package org.wheelsdown.cli.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.pack.PackException;
import org.wheelsdown.casework.pack.Packing;
import org.wheelsdown.casework.pack.Provenance;
import org.wheelsdown.casework.pack.SigningKey;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.io.wording.ByteCount;
import org.wheelsdown.io.wording.Counted;

/** Checks a case and packs it. */
public final class PackWriting {
  private static final long MEGABYTE = 1_000_000;

  private final CaseInWorkspace checked;
  private final Path workspace;
  private final List<Path> originals;
  private final long wholeUpTo;
  private final String version;

  /**
   * @param workspace folder of the workspace
   * @param originals folders in which the imported files are now
   * @param wholeUpTo megabytes up to which all of them are taken whole
   * @param version of the program, as the pack names it
   */
  public PackWriting(
      CaseInWorkspace checked,
      Path workspace,
      List<Path> originals,
      long wholeUpTo,
      String version) {
    this.checked = checked;
    this.workspace = workspace;
    this.originals = List.copyOf(originals);
    this.wholeUpTo = wholeUpTo;
    this.version = version;
  }

  /**
   * Writes the pack.
   *
   * @param key file of the key that signs
   * @return what came of it, a line each
   */
  public List<String> write(Path output, Optional<Path> key)
      throws IOException, UserMistake, PackException {
    Optional<SigningKey> signing =
        key.isPresent() ? Optional.of(SigningKey.read(key.get())) : Optional.empty();
    Packing packing =
        new Packing(checked.folder(), workspace, originals, wholeUpTo * MEGABYTE, signing, version);
    packing.checkSize();
    Provenance packed = packing.write(checked.check(), output);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s with %s%s."
            .formatted(
                output,
                ByteCount.inWords(Files.size(output)),
                Counted.of(packed.evidence().size(), "evidential copy", "evidential copies"),
                signing.isPresent() ? ", signed" : ""));
    if (!packed.isWhole()) {
      lines.add(PackVerification.EXTRACTS_ONLY);
    }
    return lines;
  }
}
