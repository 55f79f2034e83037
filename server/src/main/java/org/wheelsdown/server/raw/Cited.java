package org.wheelsdown.server.raw;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wheelsdown.io.read.RawPlace;

/**
 * Where something stands that a row of an answer rests on, as the answer cites it.
 *
 * @param list name of the list that says so, where the statement itself is of a paper that the list
 *     names
 * @param document name of the document inside the file; empty where the file is the document
 */
record Cited(Optional<String> list, String document, RawPlace place) {
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");
  private static final Pattern BY_LINE = Pattern.compile("(?:.*, )?by line (\\d{1,9}) of (.+)");
  private static final Pattern FIELD = Pattern.compile("(?:(.*), )?(r|t|desc|ownOp|year|dbFlags)");

  /** A position, by its row. */
  static Cited row(String document, int ordinal) {
    return new Cited(Optional.empty(), document, new RawPlace.Row(ordinal));
  }

  /**
   * A statement.
   *
   * @param place where it says that it stands
   * @return empty if that is no place in a file, such as a rule
   */
  static Optional<Cited> statement(String place) {
    Matcher line = LINE.matcher(place);
    Matcher byLine = BY_LINE.matcher(place);
    Matcher field = FIELD.matcher(place);
    if (line.matches()) {
      return Optional.of(new Cited(Optional.empty(), "", line(line)));
    } else if (byLine.matches()) {
      return Optional.of(new Cited(Optional.of(byLine.group(2)), "", line(byLine)));
    } else if (field.matches()) {
      String document = Optional.ofNullable(field.group(1)).orElse("");
      RawPlace name = new RawPlace.Field(field.group(2));
      return Optional.of(new Cited(Optional.empty(), document, name));
    }
    return Optional.empty();
  }

  private static RawPlace line(Matcher matched) {
    return new RawPlace.Line(Long.parseLong(matched.group(1)));
  }
}
