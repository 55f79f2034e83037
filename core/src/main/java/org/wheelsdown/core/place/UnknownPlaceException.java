package org.wheelsdown.core.place;

/**
 * Nothing, or more than one thing, is called what somebody typed. The message is for that person.
 */
public final class UnknownPlaceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownPlaceException(String message) {
    super(message);
  }
}
