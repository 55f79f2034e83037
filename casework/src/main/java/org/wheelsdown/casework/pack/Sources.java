package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.pack.container.Content;
import org.wheelsdown.io.archive.ChosenMembers;
import org.wheelsdown.store.manifest.ImportedFile;

/**
 * The files that were imported, on their way into a pack: all of them whole, or of archives only
 * the documents of the aircraft that the results name.
 *
 * @param isWhole whether all are taken
 * @param extracts a folder for documents that are taken out
 */
record Sources(List<Original> originals, boolean isWhole, Cited cited, Path extracts) {

  void addTo(EvidenceShelf shelf, Papers papers) throws IOException, PackException {
    for (Original each : originals) {
      boolean isTaken = isWhole || each.imported().rows() == 0;
      if (isTaken || (!addExtracts(each, shelf) && isCited(each.imported()))) {
        addWhole(each, shelf, papers);
      }
    }
    shelf.checkSize();
  }

  private boolean isCited(ImportedFile file) {
    return cited.isSource(file.sha256()) || cited.isMember(file.name());
  }

  private static void addWhole(Original original, EvidenceShelf shelf, Papers papers)
      throws IOException, PackException {
    ImportedFile file = original.imported();
    NamedPapers named = papers.namedIn(original);
    String path = papers.place(file, named, shelf);
    Content content = Content.of(path, original.file()::open);
    if (!content.measure().sha256().equals(file.sha256())) {
      throw new PackException(file.name() + " has changed while it was packed.");
    }
    papers.addBeside(named, path, shelf);
    List<String> removed = List.copyOf(named.removed());
    shelf.add(content, new Evidence.Source(path, file.sha256(), file.size(), told(file), removed));
  }

  /**
   * Takes documents out; false if it is no archive. Also where no row cites it: what an aircraft
   * did before and after decides how a silence is read.
   */
  private boolean addExtracts(Original original, EvidenceShelf shelf) throws IOException {
    ImportedFile file = original.imported();
    String name = String.valueOf(Path.of(file.name()).getFileName());
    ChosenMembers members =
        new ChosenMembers(
            cited::isMember,
            (member, bytes) -> {
              Path copy = Files.createTempFile(extracts, "member", "");
              Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
              String path = shelf.paths().ofExtract(file, member);
              Content content = Content.of(path, () -> Files.newInputStream(copy));
              shelf.add(
                  content,
                  new Evidence.Extract(
                      path,
                      content.measure().sha256(),
                      content.measure().size(),
                      told(file),
                      name,
                      file.sha256(),
                      member));
            });
    return members.of(original.file());
  }

  private static Evidence.Told told(ImportedFile file) {
    Optional<LocalDate> spoke =
        file.statements() > 0
            ? Optional.of(LocalDate.ofInstant(file.imported(), ZoneOffset.UTC))
            : Optional.empty();
    return new Evidence.Told(
        file.origin(), file.licence(), file.published(), file.captured().or(() -> spoke));
  }
}
