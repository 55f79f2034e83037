package org.wheelsdown.core.statement;

/** Why something is taken to be so. */
public enum Basis {
  /** A document says so. */
  SAID,
  /** No document says so; it was computed from the address. */
  BY_RULE
}
