package org.wheelsdown.store.question;

/**
 * What documents call something of aircraft that were heard.
 *
 * @param text as a question names it
 * @param told what else a person must know to tell it from others
 */
public record KnownName(String text, String told) {
  /** Of what it is the name. */
  public enum Of {
    AIRCRAFT,
    OPERATOR,
    OWNER,
    TYPE
  }
}
