package org.wheelsdown.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a browser finds what listens.
 *
 * @param listening on which address; the wildcard stands for all that this machine has
 */
record Addresses(InetAddress listening, int port) {
  List<URI> all() {
    Stream<InetAddress> named =
        listening.isAnyLocalAddress()
            ? Stream.concat(Stream.of(InetAddress.getLoopbackAddress()), ofThisMachine())
            : Stream.of(listening);
    return named.map(this::uri).distinct().toList();
  }

  /** Those that others can reach; a link-local one would need the name of their own interface. */
  private static Stream<InetAddress> ofThisMachine() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress());
    } catch (SocketException e) {
      return Stream.of(); // that it cannot be told is no reason not to serve
    }
  }

  private URI uri(InetAddress address) {
    String host = address.getHostAddress().replaceFirst("%.*", "");
    String named = address instanceof Inet6Address ? "[" + host + "]" : host;
    return URI.create("http://%s:%d/".formatted(named, port));
  }
}
