package org.wheelsdown.core.position;

/**
 * What can be wrong with a document or with one report in it. Expected, counted and survived; the
 * names are written to the manifest and must not change.
 */
public enum Problem {
  TRUNCATED("the file ends early; what came before the end was read"),
  CORRUPT("the compressed data or the archive is damaged; what came before was read"),
  MALFORMED_DOCUMENT("a document inside could not be understood and was left out"),
  MALFORMED_ROW("a row could not be understood and was left out"),
  NO_POSITION("a row has no position or no time and was left out"),
  OUT_OF_RANGE("a row has an impossible position, time or address and was left out"),
  ABSURD_VALUE(
      "an altitude, speed, track or rate is impossible; the value was left out, the row kept"),
  REPEATED_POSITION(
      "a row repeats the last known position after contact was lost and was left out"),
  NO_AIRCRAFT("a row of a list names no aircraft and was left out"),
  MANGLED_ADDRESS(
      "an address is none, or a spreadsheet made a number of it; the address was left out"),
  UNREADABLE_DATE("a date of a list is none, or ends before it begins; the row was left out"),
  UNREADABLE_VALUE(
      "a type, year, category or state in a list is none; the value was left out, the row kept"),
  UNKNOWN_COLUMN("a list has a column of an unknown name, which was left out"),
  FOREIGN_ENCODING("a line is not in UTF-8 and was read as Windows-1252"),
  DOCUMENT_OUTSIDE("a list names a document outside its own folder; the list is cited instead"),
  DOCUMENT_MISSING("a list names a document that is not beside it; the list is cited instead"),
  UNSAFE_NAME("a member's name points outside its archive; it was read under its bare name"),
  TOO_LARGE("a document is larger than any real one; the rest of it was left out"),
  FOREIGN_MEMBER(
      "a file inside an archive holds nothing to import, as licences and read-mes do, and was left out"),
  UNKNOWN_FORMAT("a file is in none of the formats and was left out");

  private final String inWords;

  Problem(String inWords) {
    this.inWords = inWords;
  }

  /** The problem as a person would be told, one sentence without a full stop. */
  public String inWords() {
    return inWords;
  }
}
