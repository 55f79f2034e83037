package org.wheelsdown.io.read;

/** Where in a document something stands that a position or a statement rests on. */
public sealed interface RawPlace {
  /**
   * A row with a position.
   *
   * @param ordinal from 0, counted as the reader of the format counts rows
   */
  record Row(int ordinal) implements RawPlace {}

  /**
   * A line of a list.
   *
   * @param number from 1, its heading included
   */
  record Line(long number) implements RawPlace {}

  /** A field of the object that the document is. */
  record Field(String name) implements RawPlace {}
}
