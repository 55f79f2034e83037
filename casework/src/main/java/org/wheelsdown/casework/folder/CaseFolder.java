package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.casework.folder.entry.Writing;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.source.Source;
import org.wheelsdown.casework.yaml.Written.Scalar;
import org.wheelsdown.casework.yaml.WrittenFile;
import org.wheelsdown.casework.yaml.YamlEdit;
import org.wheelsdown.casework.yaml.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case as a folder: its {@code case.yaml} and what lies beside it. */
public final class CaseFolder {
  private static final String FILE = "case.yaml";

  private final Path root;
  private final CaseFiles files;
  private final CaseFile caseFile;

  private CaseFolder(Path root) {
    this.root = root;
    files = new CaseFiles(root);
    caseFile = new CaseFile(file(), files);
  }

  /**
   * That at a path.
   *
   * @param path of the folder, or of the case.yaml in it
   */
  public static CaseFolder at(Path path) {
    boolean isFile = path.endsWith(FILE) && !Files.isDirectory(path);
    return new CaseFolder(isFile ? path.toAbsolutePath().getParent() : path);
  }

  public Path root() {
    return root;
  }

  public Path file() {
    return root.resolve(FILE);
  }

  /** Where papers lie. */
  public Path documents() {
    return root.resolve("documents");
  }

  /** Where lists of aircraft lie. */
  public Path lists() {
    return root.resolve("lists");
  }

  /** Who the sources are, encrypted. */
  public Path vault() {
    return root.resolve("sources.age");
  }

  /** Copies that are kept as evidence and are never worked on. */
  public Path evidence() {
    return root.resolve("evidence");
  }

  /**
   * A file that the case names.
   *
   * @param path from the folder on, with slashes
   * @throws CaseException if it leads out of the folder, also by a link, or there is no such file
   */
  public Path find(String path) throws IOException, CaseException {
    return files.find(path);
  }

  /**
   * Reads the case, and all documents to see that they are what they were.
   *
   * @throws NoSuchFileException if there is no case.yaml
   */
  public CaseReading read() throws IOException {
    if (!Files.exists(file())) {
      throw new NoSuchFileException(file().toString());
    }
    try {
      return read(caseFile.read());
    } catch (CaseException e) {
      return new Mistaken(List.of(new Mistake(FILE, 1, 1, e.getMessage(), "")));
    }
  }

  /**
   * The text of the case.yaml, whatever it says.
   *
   * @throws NoSuchFileException if there is none
   * @throws CaseException if it is too large, no text, or a link out of the folder
   */
  public String text() throws IOException, CaseException {
    if (!Files.exists(file())) {
      throw new NoSuchFileException(file().toString());
    }
    return caseFile.read();
  }

  /** Reads a text as if it were that of the case.yaml. */
  public CaseReading read(String text) throws IOException {
    return reader().read(text);
  }

  /**
   * Puts another text in place of the one of the case.yaml, whatever it says.
   *
   * @param before the text as whoever writes has seen it
   * @throws ChangedMeanwhileException if the file is no longer that
   */
  public void write(String before, String text) throws IOException, CaseException {
    caseFile.replace(before, text);
  }

  /**
   * The ids of the sources, whatever else is wrong with the case; documents are not looked at.
   *
   * @return nothing if the case.yaml cannot be read at all
   */
  public Optional<Set<String>> sourceIds() throws IOException {
    try {
      return new YamlReader(FILE)
          .read(caseFile.read())
          .root()
          .map(root -> Sections.ids(Sections.of(root).sources()));
    } catch (CaseException e) {
      return Optional.empty();
    }
  }

  /** Brings a file into the folder, to be a document of the case when it is added as one. */
  public TakenDocument take(Path file) throws IOException {
    return TakenDocument.of(file, this);
  }

  /** Takes back a file that was brought and is not wanted after all. */
  public void giveBack(TakenDocument taken) throws IOException {
    if (taken.isCopy()) {
      Files.deleteIfExists(root.resolve(taken.path()));
    }
  }

  /**
   * Adds a claim at the end of the claims, if the case is sound with it.
   *
   * @param before the case as whoever adds has seen it
   * @return the case with it; if it has mistakes then nothing is written
   * @throws ChangedMeanwhileException if the file is no longer that
   * @throws CaseException if it is written so oddly that there is no place to add to
   */
  public CaseReading add(Sound before, Claim claim) throws IOException, CaseException {
    return add(before, CaseList.CLAIMS, Writing.claim(claim));
  }

  /** The same with a source. */
  public CaseReading add(Sound before, Source source) throws IOException, CaseException {
    return add(before, CaseList.SOURCES, Writing.source(source));
  }

  /** The same with a document, whose file is in the folder. */
  public CaseReading add(Sound before, CaseDocument document) throws IOException, CaseException {
    return add(before, CaseList.DOCUMENTS, Writing.document(document));
  }

  /** The same with a request. */
  public CaseReading add(Sound before, CommentRequest request) throws IOException, CaseException {
    return add(before, CaseList.REQUESTS, Writing.request(request));
  }

  /**
   * Adds something as it would stand in the file, if the case is sound with it.
   *
   * @param item its fields, as the schema of cases has them
   * @return the case with it; if it has mistakes then nothing is written
   * @throws ChangedMeanwhileException if the file is no longer that which was read
   * @throws CaseException if it is written so oddly that there is no place to add to
   */
  public CaseReading add(Sound before, CaseList list, ObjectNode item)
      throws IOException, CaseException {
    return add(before, list.word(), item);
  }

  /**
   * Gives some fields of something other values, if the case is sound with them. The others, and
   * all comments, stay as they are written.
   *
   * @param fields as the schema of cases has them; JSON's null takes one away
   * @return the case with them; if it has mistakes then nothing is written
   * @throws ChangedMeanwhileException if the file is no longer that which was read
   * @throws CaseException if there is nothing of this id, or it is written too oddly
   */
  public CaseReading change(Sound before, CaseList list, String id, ObjectNode fields)
      throws IOException, CaseException {
    int index = list.ids(before.content()).indexOf(id);
    if (index < 0) {
      throw new CaseException("There is no '%s' in %s.".formatted(id, list.word()));
    }
    WrittenFile written = before.written();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      String changed =
          new YamlEdit(written)
              .setting(list.word(), index, field.getKey(), field.getValue())
              .orElseThrow(() -> byHand(field.getKey()));
      written = new YamlReader(FILE).read(changed);
    }
    return write(before, Optional.of(written.text()), id);
  }

  /**
   * Puts other words in place of a text that stands in an item, if the case is sound with them.
   *
   * @param list in which the item stands, such as {@code claims}
   * @param field of the item that has a text, such as {@code says}
   * @return the case with it; if it has mistakes then nothing is written
   * @throws ChangedMeanwhileException if the file is no longer that which was read
   * @throws CaseException if there is no such text, or it is written too oddly
   */
  public CaseReading replace(Sound before, String list, String id, String field, String words)
      throws IOException, CaseException {
    Scalar old =
        new Entry(before.written().root().orElseThrow())
            .entries(list).stream()
                .filter(item -> item.text("id").equals(id))
                .flatMap(item -> item.scalar(field).stream())
                .findFirst()
                .orElseThrow(
                    () -> new CaseException("There is no '%s' in '%s'.".formatted(field, id)));
    return write(before, new YamlEdit(before.written()).replacing(old, words), field);
  }

  private CaseReading add(Sound before, String list, ObjectNode item)
      throws IOException, CaseException {
    return write(before, new YamlEdit(before.written()).adding(list, item), list);
  }

  private CaseReading write(Sound before, Optional<String> changed, String what)
      throws IOException, CaseException {
    String text = changed.orElseThrow(() -> byHand(what));
    CaseReading after = read(text);
    if (after instanceof Sound) {
      write(before.written().text(), text);
    }
    return after;
  }

  private static CaseException byHand(String what) {
    return new CaseException(
        "'%s' in case.yaml is written in a way that no program should change; do it by hand."
            .formatted(what));
  }

  private CaseReader reader() {
    return new CaseReader(FILE, files);
  }
}
