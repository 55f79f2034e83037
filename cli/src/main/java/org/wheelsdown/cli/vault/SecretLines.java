package org.wheelsdown.cli.vault;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;
import org.wheelsdown.casework.vault.Secret;
import org.wheelsdown.cli.failure.UserMistake;

/** Lines that are typed or piped in, of which no copy stays in an array of ours. */
record SecretLines(Reader in) {
  private static final int LONGEST = 1 << 20;

  private enum Until {
    LINE_END,
    EMPTY_LINE,
    END
  }

  /** The next line, if there is one. */
  Optional<Secret> next() throws UserMistake, IOException {
    return read(Until.LINE_END);
  }

  /** The lines before the next empty one. */
  Secret paragraph() throws UserMistake, IOException {
    return read(Until.EMPTY_LINE).orElseGet(SecretLines::nothing);
  }

  /** All lines that there are. */
  Secret rest() throws UserMistake, IOException {
    return read(Until.END).orElseGet(SecretLines::nothing);
  }

  static Secret nothing() {
    return Secret.of(new char[0]);
  }

  /** Line ends as Windows writes them are taken as ours. */
  private Optional<Secret> read(Until until) throws UserMistake, IOException {
    char[] text = new char[256];
    int length = 0;
    try {
      int next = in.read();
      boolean isThere = next != -1;
      while (next != -1 && !(next == '\n' && isEnd(until, text, length))) {
        if (next != '\r') {
          text = withRoom(text, length);
          text[length++] = (char) next;
        }
        next = in.read();
      }
      return isThere ? Optional.of(withoutLastLineEnd(text, length)) : Optional.empty();
    } catch (CharacterCodingException notUtf8) {
      throw new UserMistake("What comes by standard input is not UTF-8; nothing was written.");
    } finally {
      Arrays.fill(text, '\0');
    }
  }

  private static boolean isEnd(Until until, char[] text, int length) {
    return switch (until) {
      case LINE_END -> true;
      case EMPTY_LINE -> length == 0 || text[length - 1] == '\n';
      case END -> false;
    };
  }

  private static char[] withRoom(char[] text, int length) throws UserMistake {
    if (length == LONGEST) {
      throw new UserMistake("That is more text than a vault takes for one source (1 MB).");
    }
    if (length < text.length) {
      return text;
    }
    char[] larger = Arrays.copyOf(text, 2 * length);
    Arrays.fill(text, '\0');
    return larger;
  }

  private static Secret withoutLastLineEnd(char[] text, int length) {
    boolean endsLine = length > 0 && text[length - 1] == '\n';
    return Secret.of(Arrays.copyOf(text, endsLine ? length - 1 : length));
  }
}
