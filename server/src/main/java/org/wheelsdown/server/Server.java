package org.wheelsdown.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.wheelsdown.server.aircraft.AircraftRoutes;
import org.wheelsdown.server.asking.AskedFolders;
import org.wheelsdown.server.asking.QuestionRoutes;
import org.wheelsdown.server.coverage.CoverageRoutes;
import org.wheelsdown.server.description.DescriptionRoutes;
import org.wheelsdown.server.guard.Guard;
import org.wheelsdown.server.guard.UnreadableRequests;
import org.wheelsdown.server.imports.ImportRoutes;
import org.wheelsdown.server.imports.Imports;
import org.wheelsdown.server.imports.UploadBounds;
import org.wheelsdown.server.line.LineRoutes;
import org.wheelsdown.server.page.PageFiles;
import org.wheelsdown.server.place.AirportRoutes;
import org.wheelsdown.server.place.NameRoutes;
import org.wheelsdown.server.problem.Problems;
import org.wheelsdown.server.raw.RawRowRoutes;
import org.wheelsdown.server.status.StatusRoutes;
import org.wheelsdown.server.work.Bounds;
import org.wheelsdown.server.work.ServedWorkspace;
import org.wheelsdown.server.work.Work;

/** The page and the HTTP interface under it, while they are served. */
public final class Server implements AutoCloseable {
  /** One for each who waits for an answer, and some for those who only want the page. */
  private static final int MOST_THREADS = 96;

  private static final int IDLE_MILLIS = 30_000;
  private static final long MOST_BYTES = 1 << 20;

  private final Javalin javalin;
  private final Work work;
  private final ServedCaseWork caseWork;
  private final Imports imports;
  private final List<URI> addresses;

  private Server(
      Javalin javalin, Work work, ServedCaseWork caseWork, Imports imports, List<URI> addresses) {
    this.javalin = javalin;
    this.work = work;
    this.caseWork = caseWork;
    this.imports = imports;
    this.addresses = addresses;
  }

  /**
   * Begins to serve.
   *
   * @param surprised is told of what should not have happened, which nobody who asks is told
   * @throws ServingException if the port is taken or the address is not this machine's
   */
  public static Server start(Serving serving, Bounds bounds, Consumer<Throwable> surprised) {
    return start(serving, bounds, UploadBounds.usual(), surprised);
  }

  /** The same, with other bounds of what may be sent. */
  public static Server start(
      Serving serving, Bounds bounds, UploadBounds uploads, Consumer<Throwable> surprised) {
    Work work = new Work(new ServedWorkspace(serving.workspace()), bounds);
    ServedCaseWork caseWork = new ServedCaseWork(serving, work);
    InstantSource clock = InstantSource.system();
    Imports imports = new Imports(serving.workspace(), uploads, clock, surprised);
    Javalin javalin =
        Javalin.create(
            config -> {
              configureJetty(config, serving);
              new Problems(surprised).add(config.routes);
              new Guard(serving.token()).add(config.routes);
              caseWork.add(config.routes);
              new ImportRoutes(imports, clock).add(config.routes);
              addRoutes(config, work, new AskedFolders(work.served(), caseWork.cases()));
            });
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      imports.close();
      caseWork.close();
      work.close();
      throw ServingException.of(serving, e);
    }
    return new Server(
        javalin, work, caseWork, imports, new Addresses(serving.address(), javalin.port()).all());
  }

  private static void configureJetty(JavalinConfig config, Serving serving) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    config.jetty.host = serving.address().getHostAddress();
    config.jetty.port = serving.port();
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new UnreadableRequests());
          for (var connector : server.getConnectors()) {
            ((ServerConnector) connector).setIdleTimeout(IDLE_MILLIS);
          }
        });
  }

  private static void addRoutes(JavalinConfig config, Work work, AskedFolders folders) {
    new QuestionRoutes(work, folders).add(config.routes);
    new NameRoutes(work).add(config.routes);
    new AirportRoutes().add(config.routes);
    new AircraftRoutes(work).add(config.routes);
    new CoverageRoutes(work).add(config.routes);
    new LineRoutes(work, folders).add(config.routes);
    new RawRowRoutes(work).add(config.routes);
    new DescriptionRoutes().add(config.routes);
    new StatusRoutes(work).add(config.routes);
    new PageFiles(work.served()).add(config.routes);
  }

  /** Where a browser finds the page; without a token. */
  public URI address() {
    return addresses.get(0);
  }

  /** The same by all names that this machine has where it listens. */
  public List<URI> addresses() {
    return addresses;
  }

  @Override
  public void close() {
    javalin.stop();
    imports.close();
    caseWork.close();
    work.close();
  }
}
