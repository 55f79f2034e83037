package org.wheelsdown.cli.terminal;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.wheelsdown.io.export.Style;

/**
 * Where a command writes, always in UTF-8, and what the person there can see.
 *
 * @param out for answers
 * @param messages for everything else; flushed at each line
 * @param columns characters that a line of an answer may have
 * @param isWatched whether messages go to a window, so that a line of them may be written over
 * @param style how answers may be set off
 */
public record Terminal(
    Writer out, PrintWriter messages, int columns, boolean isWatched, Style style) {
  private static final int USUAL_COLUMNS = 80;

  /** For pipes and logs: what fits there is not known, and a line of everything helps nobody. */
  private static final int WITHOUT_WINDOW = 132;

  /** That of this process, as the launcher describes it in system properties. */
  public static Terminal ofProcess() {
    String columns = System.getProperty("wheelsdown.columns", "none");
    boolean isWindow = !columns.equals("none");
    boolean wantsColour = System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        new BufferedWriter(utf8(FileDescriptor.out)),
        new PrintWriter(utf8(FileDescriptor.err), true),
        isWindow ? positive(columns) : WITHOUT_WINDOW,
        Boolean.getBoolean("wheelsdown.progress"),
        isWindow && wantsColour ? Style.TERMINAL : Style.PLAIN);
  }

  /** The same, but messages go nowhere. */
  public Terminal withoutMessages() {
    return new Terminal(out, new PrintWriter(Writer.nullWriter()), columns, false, style);
  }

  /** Writes a line of an answer. */
  public void print(String line) throws IOException {
    out.write(line + "\n");
  }

  private static Writer utf8(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  /** A window that does not tell its width says 0 or nothing. */
  private static int positive(String number) {
    return number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : USUAL_COLUMNS;
  }
}
