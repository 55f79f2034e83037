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
    boolean isInside = !citation.file().endsWith(citation.document());
    String where = citation.file() + (isInside ? ", " + citation.document() : "");
    String span =
        String.format(
            Locale.ROOT,
            "%s: %,d positions in rows %d to %d, %s to %s UTC",
            where,
            citation.positions(),
            citation.firstRow(),
            citation.lastRow(),
            TIME.format(citation.from()),
            TIME.format(citation.until()));
    String file =
        "SHA-256 "
            + citation.sha256()
            + also("from", citation.origin())
            + also("licence", citation.licence());
    return List.of(PlainText.of(span), PlainText.of("  " + file));
  }

  private static String also(String what, String text) {
    return text.isEmpty() ? "" : ", " + what + " " + text;
  }
}
