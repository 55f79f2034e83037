package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.wheelsdown.casework.shape.CaseSchema;
import org.wheelsdown.casework.yaml.YamlEdit;

/**
 * A case in which nothing is said yet.
 *
 * @param title of the case
 * @param about what it is about
 * @param day as of which it is told
 */
public record NewCase(String title, String about, LocalDate day) {

  /**
   * Makes its folder: a case.yaml that explains itself, the schema for editors, and room for
   * documents and lists. What is there already stays, except that there must be no case.
   *
   * @throws CaseException if there is a case
   */
  public CaseFolder writeTo(Path folder) throws IOException, CaseException {
    CaseFolder made = CaseFolder.at(folder);
    Files.createDirectories(made.documents());
    Files.createDirectories(made.lists());
    try {
      Files.writeString(made.file(), text(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CaseException("There is a case in %s already.".formatted(folder));
    }
    Files.writeString(folder.resolve(CaseSchema.FILE), CaseSchema.text());
    if (!Files.exists(folder.resolve(".gitignore"))) {
      Files.writeString(folder.resolve(".gitignore"), resource("new-gitignore"));
    }
    return made;
  }

  private String text() throws IOException {
    return resource("new-case.yaml")
        .replace("{day}", day.toString())
        .replace("{title}", YamlEdit.inLine(title.strip()))
        .replace("{about}", YamlEdit.inLine(about.strip()));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = NewCase.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing in this program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
