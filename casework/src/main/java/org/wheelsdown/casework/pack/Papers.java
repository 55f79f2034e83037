package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.casework.pack.container.Content;
import org.wheelsdown.casework.pack.container.EntryName;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.statement.DocumentDetails;
import org.wheelsdown.store.statement.DocumentShelf;

/** The papers that a workspace keeps, on their way into a pack. */
final class Papers {
  private final Path workspace;
  private final DocumentShelf documents;
  private final List<AttachedDocument> attached;

  /**
   * @param workspace folder of the workspace
   */
  Papers(Path workspace, DocumentShelf documents, List<AttachedDocument> attached) {
    this.workspace = workspace;
    this.documents = documents;
    this.attached = attached;
  }

  /** What became of those that a file names. */
  NamedPapers namedIn(Original list) throws IOException {
    return NamedPapers.in(list, documents);
  }

  /** All of them, each with what was told of it. */
  void addTo(EvidenceShelf shelf) throws IOException, PackException {
    for (AttachedDocument paper : attached) {
      Content content = content(paper, shelf.paths().ofPaper(paper.name(), paper.sha256()));
      shelf.add(
          content,
          new Evidence.Paper(content.name(), paper.sha256(), paper.size(), details(paper)));
    }
  }

  /**
   * Where a list goes: where all papers that it names, and no others, can lie beside it.
   *
   * @param named by the list
   */
  String place(ImportedFile list, NamedPapers named, EvidenceShelf shelf) {
    String path = shelf.paths().ofSource(list);
    boolean areFree =
        named.there().entrySet().stream()
            .allMatch(
                each -> shelf.admits(EvidencePaths.beside(path, each.getKey()), each.getValue()));
    return areFree && named.removed().isEmpty() ? path : shelf.paths().apart(list);
  }

  /**
   * Those that a list looks for beside itself, where it looks.
   *
   * @param named by the list
   * @param path of the list in the pack
   */
  void addBeside(NamedPapers named, String path, EvidenceShelf shelf)
      throws IOException, PackException {
    for (Map.Entry<String, String> each : named.there().entrySet()) {
      Optional<AttachedDocument> paper =
          attached.stream().filter(kept -> kept.sha256().equals(each.getValue())).findFirst();
      String place = EvidencePaths.beside(path, each.getKey());
      boolean isInside = EntryName.isSound(place) && place.startsWith(PackPaths.EVIDENCE);
      if (paper.isPresent() && isInside && !shelf.has(place)) {
        AttachedDocument kept = paper.get();
        shelf.add(
            content(kept, place),
            new Evidence.Paper(place, kept.sha256(), kept.size(), details(kept)));
      }
    }
  }

  private Content content(AttachedDocument paper, String path) throws IOException, PackException {
    Path kept = workspace.resolve(paper.path());
    Content content = Content.of(path, () -> Files.newInputStream(kept));
    if (!content.measure().sha256().equals(paper.sha256())) {
      throw new PackException(
          "The workspace's copy of %s is not what was attached.".formatted(paper.name()));
    }
    return content;
  }

  private static DocumentDetails details(AttachedDocument paper) {
    LocalDate kept = LocalDate.ofInstant(paper.attached(), ZoneOffset.UTC);
    return new DocumentDetails(
        paper.title(),
        paper.publisher(),
        paper.published(),
        Optional.of(paper.captured().orElse(kept)),
        paper.url(),
        paper.note());
  }
}
