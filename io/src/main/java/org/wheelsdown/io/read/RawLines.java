package org.wheelsdown.io.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds a line of a text again, as it stands there. */
public final class RawLines {
  /** What Excel writes on Windows where it does not write UTF-8. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private RawLines() {}

  /** A line under one that names the columns. */
  public static Optional<RawRow> underHeading(InputStream in, long number) throws IOException {
    Lines lines = new Lines(in);
    String heading = lines.next() ? text(lines) : "";
    return number > 1
        ? line(lines, number).map(text -> new RawRow(heading, text))
        : Optional.empty();
  }

  /** A line of a text that has no heading. */
  public static Optional<RawRow> line(InputStream in, long number) throws IOException {
    return line(new Lines(in), number).map(text -> new RawRow("", text));
  }

  /** Line breaks in quotes belong to the line, as long as the quotes are closed. */
  private static Optional<String> line(Lines lines, long number) throws IOException {
    while (lines.number() < number) {
      if (!lines.next()) {
        return Optional.empty();
      }
    }
    if (lines.isTooLong() || lines.number() != number) {
      return Optional.empty();
    }
    while (isOpen(lines)) {
      if (!lines.extend()) {
        lines.shrink();
        break;
      }
    }
    return Optional.of(text(lines));
  }

  private static boolean isOpen(Lines lines) {
    int quotes = 0;
    for (int i = lines.from(); i < lines.to(); i++) {
      quotes += lines.bytes()[i] == '"' ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  private static String text(Lines lines) {
    ByteBuffer bytes = ByteBuffer.wrap(lines.bytes(), lines.from(), lines.to() - lines.from());
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return WINDOWS.decode(bytes).toString();
    }
  }
}
