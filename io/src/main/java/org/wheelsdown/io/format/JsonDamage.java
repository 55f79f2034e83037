package org.wheelsdown.io.format;

/**
 * JSON text that cannot be followed any further. Expected and frequent, so without a stack trace.
 */
final class JsonDamage extends Exception {
  enum Kind {
    /** The content ends inside a value. */
    EARLY_END,
    /** Something stands where it may not. */
    MALFORMED,
    /** Damage was counted already, and nothing after it could be found again. */
    LOST
  }

  private final Kind kind;

  JsonDamage(Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
