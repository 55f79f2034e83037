package org.wheelsdown.server.asking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.work.Snapshot;

/**
 * Where the next page of an answer begins. It says of which content of the workspace, so that pages
 * together are one answer: no row twice and none left out.
 *
 * @param question to which the answer is, as a short number
 * @param row of the answer, from 0
 */
record Cursor(Snapshot of, int question, long row) {
  private static final Pattern FORM = Pattern.compile("([0-9a-f]{16}) ([0-9a-f]{8}) (\\d{1,15})");

  static Cursor at(Snapshot of, WrittenQuestion question, long row) {
    return new Cursor(of, question.words().hashCode(), row);
  }

  /** As it goes through the hands of others, who need not understand it. */
  String text() {
    String plain = String.format(Locale.ROOT, "%s %08x %d", of.digest(), question, row);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Reads what {@link #text} has written for the same question.
   *
   * @throws ProblemException if it is anything else
   */
  static Cursor parse(String text, WrittenQuestion asked) {
    Matcher form = FORM.matcher(decoded(text));
    if (!form.matches()) {
      throw ProblemException.ofTerm("after", "after is not what an answer has called next.");
    }
    Cursor cursor =
        new Cursor(
            new Snapshot(form.group(1)),
            Integer.parseUnsignedInt(form.group(2), 16),
            Long.parseLong(form.group(3)));
    if (cursor.question() != asked.words().hashCode()) {
      throw ProblemException.ofTerm("after", "after belongs to the answer of another question.");
    }
    return cursor;
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
