package org.wheelsdown.cli.adding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;
import org.wheelsdown.cli.failure.UserMistake;

/** Asks the person at the terminal for what the command line does not say. */
public final class Form {
  private final Optional<BufferedReader> keyboard;
  private final PrintWriter messages;

  private Form(Optional<BufferedReader> keyboard, PrintWriter messages) {
    this.keyboard = keyboard;
    this.messages = messages;
  }

  /** With whoever is at this process's keyboard, if somebody is; the launcher knows. */
  public static Form ofProcess(PrintWriter messages) {
    return Optional.ofNullable(System.console())
        .filter(console -> System.getProperty("wheelsdown.keyboard") != null)
        .map(console -> answering(console.reader(), messages))
        .orElseGet(() -> new Form(Optional.empty(), messages));
  }

  /** With the answers that come from somewhere, a line each. */
  public static Form answering(Reader answers, PrintWriter messages) {
    return new Form(Optional.of(new BufferedReader(answers)), messages);
  }

  /**
   * What the command line says, or else the answer to a question that is put until there is one.
   *
   * @param option to name where nobody can be asked
   * @throws UserMistake if nobody is there or answers
   */
  public String required(Optional<String> said, String option, String question)
      throws UserMistake, IOException {
    String answer = said.orElse("").strip();
    while (answer.isEmpty()) {
      answer =
          ask(question).orElseThrow(() -> new UserMistake("Say " + option + ": " + question + "."));
    }
    return answer;
  }

  /** The same for what may be left open: no answer, or nobody to ask, is none. */
  public Optional<String> optional(Optional<String> said, String question) throws IOException {
    return said.isPresent() ? said : ask(question + " (may be empty)").filter(a -> !a.isEmpty());
  }

  private Optional<String> ask(String question) throws IOException {
    if (keyboard.isEmpty()) {
      return Optional.empty();
    }
    messages.print(question + ": ");
    messages.flush();
    return Optional.ofNullable(keyboard.get().readLine()).map(String::strip);
  }
}
