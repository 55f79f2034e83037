package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.claim.LookedFor;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.Case;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.pack.container.Content;
import org.wheelsdown.casework.pack.container.EntryName;
import org.wheelsdown.io.asking.WrittenQuestion;

/**
 * The files of a case that go into a pack: its case.yaml and what that names. What else lies in the
 * folder was not meant for others, the vault least of all.
 */
final class CaseContents {
  private static final Pattern NEVER = Pattern.compile("(?i)(.*/)?(\\..*|sources\\.age.*)");

  private final CaseFolder folder;

  CaseContents(CaseFolder folder) {
    this.folder = folder;
  }

  List<Content> of(Case content) throws IOException, PackException {
    NavigableSet<String> named = new TreeSet<>(List.of("case.yaml"));
    content.documents().stream().map(CaseDocument::file).forEach(named::add);
    questions(content)
        .flatMap(question -> question.terms().values().stream().flatMap(List::stream))
        .filter(this::isFile)
        .forEach(named::add);
    List<Content> contents = new ArrayList<>();
    for (String path : named) {
      contents.add(content(path));
    }
    return contents;
  }

  private static Stream<WrittenQuestion> questions(Case content) {
    return content.claims().stream()
        .flatMap(
            claim ->
                Stream.concat(
                    claim.checks().stream().map(Check::ask),
                    claim.lookedFor().stream().map(LookedFor::ask)));
  }

  /** A list of aircraft or a drawing; other terms are words. */
  private boolean isFile(String text) {
    try {
      return Files.isRegularFile(folder.find(text));
    } catch (IOException | CaseException e) {
      return false;
    }
  }

  private Content content(String path) throws IOException, PackException {
    String slashes = Path.of(path).normalize().toString().replace('\\', '/');
    String name = PackPaths.CASE + slashes;
    if (NEVER.matcher(slashes).matches() || !EntryName.isSound(name)) {
      throw new PackException("'%s' in the case must not or cannot be packed.".formatted(path));
    }
    try {
      Path file = folder.find(path);
      return Content.of(name, () -> Files.newInputStream(file));
    } catch (CaseException e) {
      throw new PackException(e.getMessage() + ".");
    }
  }
}
