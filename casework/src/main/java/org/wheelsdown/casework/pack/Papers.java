package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.pack.container.Content;
import org.wheelsdown.casework.pack.container.EntryName;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.statement.DocumentDetails;

/** The papers that a workspace keeps, on their way into a pack. */
final class Papers {
  private final Path workspace;
  private final List<AttachedDocument> attached;

  /**
   * @param workspace folder of the workspace
   */
  Papers(Path workspace, List<AttachedDocument> attached) {
    this.workspace = workspace;
    this.attached = attached;
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
   * Those that a list looks for beside itself, where it looks.
   *
   * @param path of the list in the pack
   */
  void addBeside(Original list, String path, EvidenceShelf shelf)
      throws IOException, PackException {
    for (String name : NamedPapers.in(list)) {
      Optional<AttachedDocument> paper = called(name, list);
      if (paper.isPresent()) {
        String place = EvidencePaths.beside(path, name);
        boolean isInside = EntryName.isSound(place) && place.startsWith(PackPaths.EVIDENCE);
        if (isInside && !shelf.has(place)) {
          AttachedDocument kept = paper.get();
          shelf.add(
              content(kept, place),
              new Evidence.Paper(place, kept.sha256(), kept.size(), details(kept)));
        }
      }
    }
  }

  /** The paper that lies beside the list now; or else the one that was called so. */
  private Optional<AttachedDocument> called(String name, Original list) throws IOException {
    try {
      Path beside = list.file().parts().get(0).resolveSibling(name);
      String sha256 = Files.isRegularFile(beside) ? sum(beside) : "";
      String fileName = String.valueOf(Path.of(name).getFileName());
      return attached.stream()
          .filter(paper -> paper.sha256().equals(sha256))
          .findFirst()
          .or(() -> attached.stream().filter(each -> each.name().equals(fileName)).findFirst());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String sum(Path file) throws IOException {
    return Content.of("", () -> Files.newInputStream(file)).measure().sha256();
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
