package org.wheelsdown.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks sentences into lines.
 *
 * @param width characters in a line, what it begins with among them
 */
public record Wrapping(int width) {
  private static final int NARROWEST = 20;

  /** Its words on lines, the first of which begins one way and the others another. */
  public List<String> lines(String first, String others, String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean isEmpty = true;
    for (String word : sentence.strip().split("\\s+", -1)) {
      int room = Math.max(width, others.length() + NARROWEST) - line.length();
      if (!isEmpty && word.length() + 1 > room) {
        lines.add(line.toString());
        line = new StringBuilder(others);
        isEmpty = true;
      }
      line.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
