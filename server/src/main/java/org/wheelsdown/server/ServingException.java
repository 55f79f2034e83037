package org.wheelsdown.server;

/** Nothing can be served there. The message is one sentence for the person who wanted it. */
public final class ServingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private ServingException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  static ServingException of(Serving serving, Throwable cause) {
    return new ServingException(
        "Port %d of %s is taken, or not to be had; choose another with --port, or --listen."
            .formatted(serving.port(), serving.address().getHostAddress()),
        cause);
  }
}
