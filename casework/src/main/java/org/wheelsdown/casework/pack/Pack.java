package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.pack.container.Container;
import org.wheelsdown.casework.pack.container.Entry;
import org.wheelsdown.casework.verdict.CaseResult;
import tools.jackson.databind.JsonNode;

/** A pack that is read. Nothing in it is trusted. */
public final class Pack implements AutoCloseable {
  /** Bytes that the texts which describe it may have. */
  static final int LARGEST_TEXT = 100_000_000;

  private final Container container;

  private Pack(Container container) {
    this.container = container;
  }

  /**
   * Opens one.
   *
   * @throws PackException if the file does not even look like one
   */
  public static Pack open(Path file) throws IOException, PackException {
    if (!Likeness.isLikePack(file)) {
      throw new PackException("%s is no evidence pack.".formatted(file));
    }
    return new Pack(Container.open(file));
  }

  /**
   * Looks at every byte of it.
   *
   * @param expected the key by which it should be signed, if any is known
   */
  public Soundness check(Optional<PublicKey> expected) throws IOException {
    return new PackCheck(container).check(expected);
  }

  /**
   * Where its evidence comes from.
   *
   * @throws PackException if it does not tell
   */
  public Provenance provenance() throws IOException, PackException {
    Provenance provenance = ProvenanceJson.read(json(PackPaths.PROVENANCE));
    for (Evidence each : provenance.evidence()) {
      if (!each.path().startsWith(PackPaths.EVIDENCE) || find(each.path()).isEmpty()) {
        throw new PackException("The pack names evidence that it does not have.");
      }
    }
    return provenance;
  }

  /**
   * Makes working copies of the case and the evidence.
   *
   * @param folder that is empty
   */
  public void copyTo(Path folder) throws IOException {
    for (Entry entry : container.entries()) {
      if (entry.name().startsWith(PackPaths.CASE) || entry.name().startsWith(PackPaths.EVIDENCE)) {
        Path copy = folder.resolve(entry.name());
        Files.createDirectories(copy.getParent());
        try (InputStream in = container.open(entry)) {
          Files.copy(in, copy);
        }
      }
    }
  }

  /** The folder of the case among working copies. */
  public static Path caseIn(Path folder) {
    return folder.resolve(PackPaths.CASE);
  }

  /**
   * Holds the verdicts that it has against those that its evidence gave again.
   *
   * @throws PackException if it has none
   */
  public List<RepeatedClaim> compare(CaseResult again) throws IOException, PackException {
    JsonNode packed = json(PackPaths.VERDICTS);
    Provenance provenance = provenance();
    Extracts extracts = new Extracts(provenance.evidence());
    return new Comparison(provenance.isWhole(), extracts, packed)
        .with(new VerdictsJson(extracts::inArchive).of(again));
  }

  private JsonNode json(String name) throws IOException, PackException {
    Entry entry = find(name).orElseThrow(() -> new PackException("The pack has no " + name + "."));
    return Json.read(name, container.read(entry, LARGEST_TEXT));
  }

  private Optional<Entry> find(String name) {
    return container.entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  @Override
  public void close() throws IOException {
    container.close();
  }
}
