package org.wheelsdown.server.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.wheelsdown.server.problem.Problem;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.store.Workspace;

/** The imports of one run of the server, done one after the other. */
public final class Imports implements AutoCloseable {
  /** Imports that are told of; those before them are forgotten as soon as they are over. */
  private static final int MOST = 50;

  private static final int SECONDS_UNTIL_ANOTHER_TRY = 60;
  private static final int SECONDS_BETWEEN_LOOKS = 60;
  private static final int SECONDS_TO_STOP = 10;

  private final Path workspace;
  private final UploadBounds bounds;
  private final InstantSource clock;
  private final Consumer<Throwable> surprised;
  private final Map<String, RequestedImport> all = new LinkedHashMap<>();
  private final ExecutorService one = Executors.newSingleThreadExecutor(task -> thread(task));
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(task -> thread(task));

  /**
   * @param workspace its folder; made by the first import where it is missing
   * @param surprised is told of what should not have happened
   */
  public Imports(
      Path workspace, UploadBounds bounds, InstantSource clock, Consumer<Throwable> surprised) {
    this.workspace = workspace;
    this.bounds = bounds;
    this.clock = clock;
    this.surprised = surprised;
    ScheduledFuture<?> unused =
        looking.scheduleWithFixedDelay(
            this::giveUpIdle, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "imports");
    thread.setDaemon(true);
    return thread;
  }

  /** In the order in which they were asked for. */
  synchronized List<RequestedImport> all() {
    giveUpIdle();
    return List.copyOf(all.values());
  }

  /**
   * One of them.
   *
   * @throws ProblemException if there is none of that name
   */
  synchronized RequestedImport find(String id) {
    RequestedImport found = all.get(id);
    if (found == null) {
      throw new ProblemException(404, "This run of the server knows no import " + id + ".");
    }
    return found;
  }

  /** Has a file or folder of this machine imported, when it is its turn. */
  synchronized RequestedImport ofPath(ImportOrder order) {
    makeRoom();
    RequestedImport wanted = RequestedImport.ofPath(newId(), clock.instant(), order);
    all.put(wanted.id(), wanted);
    one.execute(() -> run(wanted));
    return wanted;
  }

  /** Begins one whose files are sent. */
  synchronized RequestedImport ofUpload(ImportOrder order) {
    makeRoom();
    Workspace.create(workspace);
    Upload upload = new Upload(workspace, bounds, clock.instant());
    RequestedImport wanted = RequestedImport.ofUpload(newId(), clock.instant(), order, upload);
    try {
      upload.checkRoom(order.announced());
    } catch (RuntimeException e) {
      upload.close();
      throw e;
    }
    all.put(wanted.id(), wanted);
    return wanted;
  }

  /** Imports what was sent, when it is its turn. */
  synchronized void start(RequestedImport wanted) {
    wanted.upload().orElseThrow(Imports::alreadyStarted).seal();
    wanted.queue();
    one.execute(() -> run(wanted));
  }

  /** Gives one up whose files are being sent, or forgets one that is over. */
  synchronized void remove(RequestedImport unwanted) {
    RequestedImport.Phase phase = unwanted.state().phase();
    if (phase == RequestedImport.Phase.RECEIVING) {
      unwanted.close();
    } else if (!phase.isOver()) {
      throw alreadyStarted();
    }
    all.remove(unwanted.id());
  }

  private static ProblemException alreadyStarted() {
    return new ProblemException(409, "This import was started, and goes on to its end.");
  }

  private void makeRoom() {
    giveUpIdle();
    List<RequestedImport> over = all.values().stream().filter(RequestedImport::isOver).toList();
    for (RequestedImport each :
        over.subList(0, Math.max(0, Math.min(over.size(), all.size() - MOST + 1)))) {
      all.remove(each.id());
    }
    long open = all.values().stream().filter(Imports::isOpen).count();
    if (all.size() >= MOST || open >= bounds.open()) {
      throw new ProblemException(
          new Problem(503, "Too many imports are under way; begin this one in a while.")
              .retriedAfter(SECONDS_UNTIL_ANOTHER_TRY));
    }
  }

  private static boolean isOpen(RequestedImport each) {
    return each.state().phase() == RequestedImport.Phase.RECEIVING;
  }

  private synchronized void giveUpIdle() {
    for (RequestedImport each : new ArrayList<>(all.values())) {
      if (each.upload().filter(upload -> upload.isIdle(clock.instant())).isPresent()) {
        remove(each);
      }
    }
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private void run(RequestedImport wanted) {
    try {
      wanted.run(workspace);
    } catch (ImportCourse.StoppedException e) {
      wanted.fail(new Problem(503, "The server is being stopped."));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      wanted.fail(FailedImport.told(e, surprised));
    } finally {
      wanted.close(); // after it was told how it ended, since whoever watches goes then
    }
  }

  /** What is under way ends soon, and leaves nothing that is not whole. */
  @Override
  public void close() {
    looking.shutdownNow();
    one.shutdownNow();
    synchronized (this) {
      all.values().stream().filter(each -> !each.isOver()).forEach(RequestedImport::close);
    }
    try {
      one.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
