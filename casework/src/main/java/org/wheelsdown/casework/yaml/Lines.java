package org.wheelsdown.casework.yaml;

/** The lines of a text. */
final class Lines {
  private final String text;

  private Lines(String text) {
    this.text = text;
  }

  static Lines of(String text) {
    return new Lines(text);
  }

  /** What the text ends its lines with: that of the first line. */
  String ending() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The first character of the line after a place; the end of the text if there is none. */
  int after(int place) {
    int end = text.indexOf('\n', place);
    return end < 0 ? text.length() : end + 1;
  }

  /** Whether a line begins here, or the text. */
  boolean beginsAt(int place) {
    return place == 0 || text.charAt(place - 1) == '\n';
  }

  /** Where a character stands. */
  Span span(int place) {
    int lineStart = text.lastIndexOf('\n', place - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Span(line, place - lineStart + 1, place, place);
  }
}
