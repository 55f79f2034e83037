package org.wheelsdown.io.export;

/** How a text is set off on the screen. */
public enum Style {
  /** Not at all: for files, pipes, and whoever asks for no colour. */
  PLAIN("", "", ""),
  /** By the codes of ECMA-48 that every terminal knows. */
  TERMINAL("\u001b[1m", "\u001b[2m", "\u001b[0m");

  private final String strong;
  private final String faint;
  private final String end;

  Style(String strong, String faint, String end) {
    this.strong = strong;
    this.faint = faint;
    this.end = end;
  }

  /** For headings. */
  public String strong(String text) {
    return strong + text + end;
  }

  /** For what matters less. */
  public String faint(String text) {
    return faint + text + end;
  }
}
