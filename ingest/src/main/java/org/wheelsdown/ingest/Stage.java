package org.wheelsdown.ingest;

import org.wheelsdown.io.wording.ByteCount;
import org.wheelsdown.io.wording.Counted;

/** What takes long when files are imported, one after the other. */
public enum Stage {
  /** In bytes of the files. */
  READING("Reading", "byte"),
  /** In new positions. */
  FLIGHTS("Finding flights", "position"),
  /** In documents. */
  IDENTITY("Finding whose aircraft", "document"),
  /** In new positions. */
  COVERAGE("Finding coverage", "position");

  private final String doing;
  private final String unit;

  Stage(String doing, String unit) {
    this.doing = doing;
    this.unit = unit;
  }

  /** What is being done, in a word or two. */
  public String doing() {
    return doing;
  }

  /** In what it is counted, as one of them is called: {@code byte}, {@code position}. */
  public String unit() {
    return unit;
  }

  /** An amount of it with its unit. */
  public String inWords(long amount) {
    return this == READING ? ByteCount.inWords(amount) : Counted.of(amount, unit);
  }
}
