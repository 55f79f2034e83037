package org.wheelsdown.server.guard;

import io.javalin.http.Context;
import java.net.InetSocketAddress;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.wheelsdown.server.problem.ProblemException;

/** What is only for those who sit at the machine on which the server runs. */
public final class ThisMachine {
  /** A program that hands requests on asks from here for others who are elsewhere. */
  private static final Set<String> OF_OTHERS = Set.of("Forwarded", "X-Forwarded-For", "Via");

  private ThisMachine() {}

  /**
   * Refuses whoever asks from elsewhere.
   *
   * @param what is refused, as a sentence about it begins
   * @throws ProblemException if they do
   */
  public static void require(Context context, String what) {
    if (!isAsking(context)) {
      throw new ProblemException(
          403, what + " only for those who sit at the machine on which this server runs.");
    }
  }

  /** Whether somebody asks who sits here. */
  public static boolean isAsking(Context context) {
    boolean isHandedOn = OF_OTHERS.stream().anyMatch(name -> context.header(name) != null);
    return !isHandedOn
        && ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getRemoteSocketAddress()
            instanceof InetSocketAddress asker
        && asker.getAddress().isLoopbackAddress();
  }
}
