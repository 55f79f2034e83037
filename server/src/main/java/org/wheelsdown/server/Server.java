package org.wheelsdown.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.InetSocketAddress;
import java.net.URI;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.wheelsdown.server.asking.QuestionRoutes;
import org.wheelsdown.server.guard.Guard;
import org.wheelsdown.server.page.PageFiles;
import org.wheelsdown.server.problem.Problems;

/** The page and the HTTP interface under it, while they are served. */
public final class Server implements AutoCloseable {
  private static final int MOST_THREADS = 32;
  private static final int IDLE_MILLIS = 30_000;

  private final Javalin javalin;
  private final URI address;

  private Server(Javalin javalin, URI address) {
    this.javalin = javalin;
    this.address = address;
  }

  /**
   * Begins to serve.
   *
   * @throws io.javalin.util.JavalinBindException if the port is taken or the address is not this
   *     machine's
   */
  public static Server start(Serving serving) {
    Javalin javalin = Javalin.create(config -> configure(config, serving));
    javalin.start();
    InetSocketAddress bound = new InetSocketAddress(serving.address(), javalin.port());
    String host = bound.getAddress().getHostAddress();
    String named = host.contains(":") ? "[" + host + "]" : host;
    return new Server(javalin, URI.create("http://%s:%d/".formatted(named, javalin.port())));
  }

  private static void configure(JavalinConfig config, Serving serving) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = serving.address().getHostAddress();
    config.jetty.port = serving.port();
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(
        server -> {
          for (var connector : server.getConnectors()) {
            ((ServerConnector) connector).setIdleTimeout(IDLE_MILLIS);
          }
        });
    new Problems().add(config.routes);
    new Guard(serving.token()).add(config.routes);
    new QuestionRoutes(serving.workspace()).add(config.routes);
    new PageFiles().add(config.routes);
  }

  /** Where a browser finds the page; without a token. */
  public URI address() {
    return address;
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
