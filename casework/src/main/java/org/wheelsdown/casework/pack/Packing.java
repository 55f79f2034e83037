package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.pack.container.ContainerWriter;
import org.wheelsdown.casework.pack.container.Content;
import org.wheelsdown.casework.temporary.Temporary;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

/**
 * Makes a pack of a case that was checked.
 *
 * @param workspace folder of the workspace against which it was checked
 * @param originals folders in which the imported files are, if they are not where they were
 * @param wholeUpTo bytes up to which all imported files together are taken whole
 * @param key that signs, if any does
 * @param program name and version
 */
public record Packing(
    CaseFolder folder,
    Path workspace,
    List<Path> originals,
    long wholeUpTo,
    Optional<SigningKey> key,
    String program) {
  /** More than fits into a mail, less than a day of the world's tracks. */
  public static final long WHOLE_UP_TO = 200_000_000;

  public Packing {
    originals = List.copyOf(originals);
  }

  /**
   * Writes it, in place of what may be there.
   *
   * @throws PackException if a file that was imported is not to be found as it was, or all together
   *     are too much
   */
  public Provenance write(CaseResult result, Path output) throws IOException, PackException {
    try (Temporary extracts = Temporary.folder()) {
      Workspace opened = Workspace.open(workspace);
      Manifest manifest = opened.manifest();
      boolean isWhole = bytes(manifest.files()) <= wholeUpTo;
      EvidenceShelf shelf = gather(opened, manifest, isWhole, new Cited(result), extracts);
      Provenance provenance =
          new Provenance(
              program, opened.databaseVersion(), result.ofCase().day(), isWhole, shelf.evidence());
      List<Content> contents = new ArrayList<>(shelf.contents());
      contents.addAll(new CaseContents(folder).of(result.ofCase()));
      contents.addAll(described(result, provenance));
      contents.addAll(seal(contents));
      write(new ContainerWriter(contents), output);
      return provenance;
    }
  }

  private static void write(ContainerWriter writer, Path output) throws IOException, PackException {
    if (!writer.fits()) {
      throw new PackException(
          "The pack would have more than the 4 GB or 65,534 files that a zip can hold.");
    }
    writer.write(output);
  }

  /**
   * Refuses at once what would turn out to be too much after hours.
   *
   * @throws PackException if all imported files are to be taken whole and are more than a pack can
   *     hold
   */
  public void checkSize() throws PackException {
    Manifest manifest = Workspace.open(workspace).manifest();
    long bytes = bytes(manifest.files());
    if (bytes <= wholeUpTo) {
      Capacity.OF_A_PACK.check(
          "All imported files together",
          bytes,
          manifest.files().size(),
          "with a smaller --whole-up-to it takes only what the results rest on");
    }
  }

  private static long bytes(List<ImportedFile> files) {
    return files.stream().mapToLong(ImportedFile::size).sum();
  }

  /** Papers come first, so that lists which name them by their sums find them. */
  private EvidenceShelf gather(
      Workspace opened, Manifest manifest, boolean isWhole, Cited cited, Temporary extracts)
      throws IOException, PackException {
    EvidenceShelf shelf = new EvidenceShelf(new EvidencePaths());
    Papers papers = new Papers(workspace, opened.documents(), manifest.attached());
    papers.addTo(shelf);
    List<Original> found = new Originals(workspace, originals).find(manifest.files());
    new Sources(found, isWhole, cited, extracts.path()).addTo(shelf, papers);
    return shelf;
  }

  private List<Content> described(CaseResult result, Provenance provenance) throws IOException {
    return List.of(
        Content.of(
            PackPaths.VERDICTS, Json.bytes(new VerdictsJson(UnaryOperator.identity()).of(result))),
        Content.of(PackPaths.PROVENANCE, Json.bytes(ProvenanceJson.write(provenance))),
        Content.of(PackPaths.README, new Readme(result, provenance, key.isPresent()).bytes()));
  }

  private List<Content> seal(List<Content> contents) throws IOException {
    byte[] bytes = Sums.of(contents).bytes();
    Content sums = Content.of(PackPaths.SUMS, bytes);
    if (key.isEmpty()) {
      return List.of(sums);
    }
    return List.of(
        sums,
        Content.of(PackPaths.SIGNATURE, key.get().sign(bytes)),
        Content.of(PackPaths.SIGNED_BY, key.get().publicKey().pem()));
  }
}
