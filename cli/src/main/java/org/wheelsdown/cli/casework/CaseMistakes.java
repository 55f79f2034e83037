package org.wheelsdown.cli.casework;

import java.io.IOException;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading;
import org.wheelsdown.casework.folder.CaseReading.Mistaken;
import org.wheelsdown.casework.folder.CaseReading.Sound;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.io.export.PlainText;
import org.wheelsdown.io.wording.Counted;

/** Tells what is wrong with a case, a line each, before the sentence that says what is not done. */
public final class CaseMistakes {
  private final Terminal terminal;

  public CaseMistakes(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The case of a folder.
   *
   * @throws UserMistake if it has mistakes, after telling all of them
   */
  public Sound read(CaseFolder folder) throws UserMistake, IOException {
    return sound(folder.read(), "The case has %s; put this right first.");
  }

  /**
   * What was read, if it is sound.
   *
   * @param otherwise a sentence in which the number of mistakes goes
   */
  public Sound sound(CaseReading reading, String otherwise) throws UserMistake {
    if (reading instanceof Mistaken mistaken) {
      mistaken.mistakes().forEach(this::tell);
      throw new UserMistake(otherwise.formatted(Counted.of(mistaken.mistakes().size(), "mistake")));
    }
    return (Sound) reading;
  }

  /** Tells one mistake or warning. */
  public void tell(Mistake mistake) {
    terminal.messages().println(PlainText.of(mistake.sentence()));
  }
}
