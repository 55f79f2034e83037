package org.wheelsdown.io.asking;

/** How a term is called in what is said to the person who wrote it. */
enum Notation {
  /** As an option of a command: {@code --at}. */
  OPTIONS("--", " ", " "),
  /** As a key in a file: {@code at}. */
  KEYS("", ": ", ", ");

  private final String before;
  private final String after;
  private final String apart;

  Notation(String before, String after, String apart) {
    this.before = before;
    this.after = after;
    this.apart = apart;
  }

  String of(Term term) {
    return before + term.word();
  }

  /** Two terms with their texts, as they may be written. */
  String example(Term one, String text, Term other, String otherText) {
    return of(one) + after + text + apart + of(other) + after + otherText;
  }
}
