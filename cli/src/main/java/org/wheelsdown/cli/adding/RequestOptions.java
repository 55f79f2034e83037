package org.wheelsdown.cli.adding;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.request.CommentRequest;
import org.wheelsdown.casework.request.CommentRequest.Reply;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Option;

/** What is told of a request for comment. */
public final class RequestOptions {
  @Option(names = "--id", paramLabel = "ID", description = "A short name (default: from whom).")
  private Optional<String> id = Optional.empty();

  @Option(names = "--to", paramLabel = "WHOM", description = "Who was asked.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--words", paramLabel = "TEXT", description = "What was asked.")
  private Optional<String> words = Optional.empty();

  @Option(names = "--way", paramLabel = "WAY", description = "How: e-mail, letter, telephone.")
  private Optional<String> way = Optional.empty();

  @Option(names = "--asked", paramLabel = "DATE", description = "When (default: today).")
  private Optional<LocalDate> asked = Optional.empty();

  @Option(names = "--deadline", paramLabel = "DATE", description = "Until when to answer.")
  private Optional<LocalDate> deadline = Optional.empty();

  @Option(names = "--answer", paramLabel = "TEXT", description = "What came; else silence.")
  private Optional<String> answer = Optional.empty();

  @Option(
      names = "--answered",
      paramLabel = "DATE",
      description = "When the answer came (default: today).")
  private Optional<LocalDate> answered = Optional.empty();

  @Option(
      names = "--about",
      paramLabel = "ID",
      split = ",",
      description = "The claims that it is about.")
  private Set<String> about = Set.of();

  /** Asks for what is missing. */
  public void complete(Form form) throws UserMistake, IOException {
    to = Optional.of(form.required(to, "--to", "Who was asked"));
    way = Optional.of(form.required(way, "--way", "How: e-mail, letter, telephone"));
    words = Optional.of(form.required(words, "--words", "What was asked, in the words used"));
  }

  /**
   * The request, when nothing is missing.
   *
   * @param taken ids of other requests
   */
  public CommentRequest request(Set<String> taken) {
    String whom = to.orElseThrow();
    return new CommentRequest(
        id.orElse(Slug.of(whom, "request", taken)),
        whom,
        asked.orElseGet(LocalDate::now),
        way.orElseThrow(),
        deadline,
        words.orElseThrow(),
        answer.map(came -> new Reply(answered.orElseGet(LocalDate::now), came)),
        about);
  }
}
