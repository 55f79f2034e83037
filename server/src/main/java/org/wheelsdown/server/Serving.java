package org.wheelsdown.server;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.server.guard.Token;

/**
 * What is served, and to whom.
 *
 * @param workspace the folder of imported data; it may be replaced while it is served
 * @param cases folders of cases that the page shows and edits
 * @param address on which to listen
 * @param port on which to listen; 0 for any that is free
 * @param token what a browser must know; to be there for any address but a loopback one
 */
public record Serving(
    Path workspace, List<Path> cases, InetAddress address, int port, Optional<Token> token) {
  /**
   * @throws IllegalArgumentException if others than those on this machine could ask, and no token
   *     is needed for it
   */
  public Serving {
    cases = List.copyOf(cases);
    if (!address.isLoopbackAddress() && token.isEmpty()) {
      throw new IllegalArgumentException("whoever is not on this machine needs a token");
    }
  }
}
