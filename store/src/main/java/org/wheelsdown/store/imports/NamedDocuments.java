package org.wheelsdown.store.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.statement.DocumentCopy;
import org.wheelsdown.store.statement.StatementTable;

/**
 * Finds the documents that hand-written lists name, and has those kept that lie beside the list. A
 * statement whose document is not to be had rests on the list alone, and says what it names.
 */
final class NamedDocuments {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern LINK = Pattern.compile("(?i)https?://.*");

  private final Staging staging;
  private final StagedFiles files;
  private final Set<String> known = new HashSet<>();
  private final Map<Path, Optional<String>> copied = new HashMap<>();

  NamedDocuments(Staging staging, StagedFiles files, Manifest manifest) {
    this.staging = staging;
    this.files = files;
    manifest.files().forEach(file -> known.add(file.sha256()));
    manifest.attached().stream().map(AttachedDocument::sha256).forEach(known::add);
  }

  /** The statement with the SHA-256 of the document in which it stands. */
  Statement settled(Statement statement, SourceTally source) throws IOException {
    String named = statement.document();
    if (named.isEmpty()) {
      return in(source.sha256(), statement.place(), statement);
    }
    Optional<String> found = find(named, source);
    return found.isPresent()
        ? in(found.get(), statement.place(), statement)
        : in(source.sha256(), statement.place() + StatementTable.NAMES + named, statement);
  }

  private static Statement in(String sha256, String place, Statement said) {
    return new Statement(
        said.subject(), said.property(), said.value(), said.held(), said.said(), sha256, place);
  }

  private Optional<String> find(String named, SourceTally source) throws IOException {
    if (LINK.matcher(named).matches()) {
      return Optional.empty();
    } else if (SHA256.matcher(named).matches()) {
      return Optional.of(named).filter(known::contains);
    }
    Optional<String> beside = beside(named, source);
    if (beside.isEmpty()) {
      source.count(Problem.DOCUMENT_MISSING, 1);
    }
    return beside;
  }

  /** A file in the list's own folder or below it, whatever its links say. */
  private Optional<String> beside(String named, SourceTally source) throws IOException {
    if (source.path().isEmpty()) {
      return Optional.empty();
    }
    try {
      Path list = source.path().get().toAbsolutePath();
      Path file = list.resolveSibling(named).normalize();
      if (!Files.isRegularFile(file)
          || !file.toRealPath().startsWith(list.getParent().toRealPath())) {
        return Optional.empty();
      }
      Optional<String> before = copied.get(file);
      if (before == null) {
        before = Optional.of(copy(file, source));
        copied.put(file, before);
      }
      return before;
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private String copy(Path file, SourceTally source) throws IOException {
    DocumentCopy copy = DocumentCopy.of(file, staging);
    if (known.add(copy.sha256())) {
      files.attach(copy, source.id());
    }
    return copy.sha256();
  }
}
