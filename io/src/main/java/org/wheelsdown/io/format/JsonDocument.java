package org.wheelsdown.io.format;

import java.io.IOException;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.format.JsonDamage.Kind;
import org.wheelsdown.io.read.Findings;

/**
 * A JSON document as all formats here have it: an object, one member of which is a long array of
 * rows. A row that is damaged is counted and left out; what stands before the text breaks off is
 * kept.
 */
final class JsonDocument {
  /** Reads the value of a member. */
  @FunctionalInterface
  interface Member {
    void read(String name) throws IOException, JsonDamage;
  }

  /** Reads a row. */
  @FunctionalInterface
  interface Row {
    void read(int ordinal) throws IOException, JsonDamage;
  }

  private final JsonCursor json;
  private final Findings findings;
  private final Capture capture;

  /**
   * @param capture of a row that is to be taken down
   */
  JsonDocument(JsonCursor json, Findings findings, Capture capture) {
    this.json = json;
    this.findings = findings;
    this.capture = capture;
  }

  /** Reads the whole document; false, and counted, if that is not possible. */
  boolean read(Member member) throws IOException {
    try {
      json.hold();
      json.skipByteOrderMark();
      json.expect('{');
      do {
        json.hold();
        member.read(json.name());
      } while (json.take(','));
      json.expect('}');
      return true;
    } catch (JsonDamage damage) {
      if (damage.kind() == Kind.EARLY_END) {
        findings.problem(Problem.TRUNCATED);
      } else if (damage.kind() == Kind.MALFORMED) {
        findings.problem(Problem.MALFORMED_DOCUMENT);
      }
      return false;
    }
  }

  /** Reads the array of rows that is next, each an array or an object. */
  void rows(Row row) throws IOException, JsonDamage {
    if (json.peek() != '[') {
      json.read();
      return;
    }
    json.expect('[');
    json.hold();
    if (json.take(']')) {
      return;
    }
    char opening = (char) json.peek();
    int ordinal = 0;
    do {
      ordinal = nextRow(row, ordinal, opening);
    } while (json.take(','));
    json.expect(']');
  }

  private int nextRow(Row row, int first, char opening) throws IOException, JsonDamage {
    int ordinal = first;
    while (true) {
      json.hold();
      int place = json.place();
      try {
        row.read(ordinal);
        capture.row(ordinal++, json, place);
        return ordinal;
      } catch (JsonDamage damage) {
        if (damage.kind() != Kind.MALFORMED) {
          throw damage;
        }
        ordinal++;
        findings.problem(Problem.MALFORMED_ROW);
        if (!json.findRow(opening)) {
          throw new JsonDamage(Kind.LOST);
        }
      }
    }
  }
}
