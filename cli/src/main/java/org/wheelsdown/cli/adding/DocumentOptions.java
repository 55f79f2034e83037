package org.wheelsdown.cli.adding;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.casework.folder.TakenDocument;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Option;

/** What is told of a document. */
public final class DocumentOptions {
  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "A short name (default: from the title).")
  private Optional<String> id = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", description = "What it is.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--shows", paramLabel = "TEXT", description = "What it shows.")
  private Optional<String> shows = Optional.empty();

  @Option(
      names = "--captured",
      paramLabel = "DATE",
      description = "The day on which it was got (default: today).")
  private Optional<LocalDate> captured = Optional.empty();

  @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
  private Optional<String> publisher = Optional.empty();

  @Option(names = "--link", paramLabel = "URL", description = "Where it was got.")
  private Optional<String> link = Optional.empty();

  /** Asks for what is missing. */
  public void complete(Form form) throws UserMistake, IOException {
    title = Optional.of(form.required(title, "--title", "What the document is"));
    shows = Optional.of(form.required(shows, "--shows", "What it shows"));
  }

  /**
   * The document, when nothing is missing.
   *
   * @param file which it is
   * @param taken ids of other documents
   */
  public CaseDocument document(TakenDocument file, Set<String> taken) {
    String name = title.orElseThrow();
    return new CaseDocument(
        id.orElse(Slug.of(name, "document", taken)),
        name,
        file.path(),
        file.sha256(),
        captured.orElseGet(LocalDate::now),
        publisher,
        link,
        shows.orElseThrow());
  }
}
