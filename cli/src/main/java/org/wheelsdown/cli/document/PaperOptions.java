package org.wheelsdown.cli.document;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the user tells of a document that is attached. */
public final class PaperOptions {
  @Option(names = "--title", paramLabel = "TEXT", description = "What it is.")
  private String title = "";

  @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
  private String publisher = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of its publication, such as 2018-11-20.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--captured",
      paramLabel = "DATE",
      description = "The day on which this copy was taken (default: today).")
  private Optional<LocalDate> captured = Optional.empty();

  @Option(names = "--url", paramLabel = "URL", description = "Where it was found.")
  private String url = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "What else one should know of it.")
  private String note = "";

  String title() {
    return title;
  }

  String publisher() {
    return publisher;
  }

  Optional<LocalDate> published() {
    return published;
  }

  Optional<LocalDate> captured() {
    return captured;
  }

  String url() {
    return url;
  }

  String note() {
    return note;
  }
}
