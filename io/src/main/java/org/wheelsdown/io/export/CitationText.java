package org.wheelsdown.io.export;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.wheelsdown.core.question.Citation;

/** A citation in words. */
public final class CitationText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CitationText() {}

  /** Where it stands, and how to know that file again. */
  public static List<String> lines(Citation citation) {
    return List.of(place(citation), PlainText.of("  " + hash(citation)));
  }

  /** Which positions of which file it is. */
  public static String place(Citation citation) {
    boolean isInside = !citation.file().endsWith(citation.document());
    String where = citation.file() + (isInside ? ", " + citation.document() : "");
    return PlainText.of(
        String.format(
            Locale.ROOT,
            "%s: %,d positions in rows %d to %d, %s to %s UTC",
            where,
            citation.positions(),
            citation.firstRow(),
            citation.lastRow(),
            TIME.format(citation.from()),
            TIME.format(citation.until())));
  }

  /** The file, how to know it again, and where it is from. */
  public static String file(Citation citation) {
    return PlainText.of(citation.file() + ", " + hash(citation));
  }

  private static String hash(Citation citation) {
    return "SHA-256 "
        + citation.sha256()
        + also("from", citation.origin())
        + also("licence", citation.licence());
  }

  private static String also(String what, String text) {
    return text.isEmpty() ? "" : ", " + what + " " + text;
  }
}
