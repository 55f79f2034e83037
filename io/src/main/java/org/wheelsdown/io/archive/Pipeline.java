package org.wheelsdown.io.archive;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;

/**
 * Reads the documents of an archive on several threads and hands on what they hold in the order of
 * the documents: one thread takes the archive apart, some read, and the caller's tells the sink. A
 * few documents are under way at most, so that memory does not grow with the archive.
 */
final class Pipeline implements Intake, AutoCloseable {
  private static final int DOCUMENTS_UNDER_WAY = 12;
  private static final int MOST_READERS = 8;

  /** Takes the archive apart. */
  @FunctionalInterface
  interface Supply {
    void into(Intake intake) throws IOException;
  }

  private final ExecutorService splitter = Executors.newSingleThreadExecutor(Pipeline::thread);
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors()), Pipeline::thread);
  private final BlockingQueue<Line> line = new ArrayBlockingQueue<>(DOCUMENTS_UNDER_WAY);

  /** A place in the queue: a channel to be drained; the last one holds no document. */
  private record Line(Channel channel, boolean isLast) {}

  /** Reads all that is supplied into the sink, calling it by this thread. */
  void read(Supply supply, PositionSink sink, Runnable afterEach) {
    splitter.execute(() -> supply(supply));
    boolean isLast = false;
    while (!isLast) {
      Line next = take();
      next.channel().drainTo(sink, afterEach);
      isLast = next.isLast();
    }
  }

  private void supply(Supply supply) {
    Channel last = new Channel();
    last.fill(() -> supply.into(this));
    try {
      put(new Line(last, true));
    } catch (CancellationException e) {
      // Closed while it was waiting: nobody is listening any more.
    }
  }

  @Override
  public void document(Content content) {
    Channel channel = new Channel();
    put(new Line(channel, false));
    if (content.isInMemory()) {
      readers.execute(() -> channel.fill(() -> content.read(channel)));
    } else {
      channel.fill(() -> content.read(channel));
    }
  }

  @Override
  public void problem(Problem problem) {
    Channel channel = new Channel();
    channel.fill(() -> channel.problem(problem, 1));
    put(new Line(channel, false));
  }

  private void put(Line place) {
    try {
      line.put(place);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private Line take() {
    try {
      return line.take();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("reading was interrupted");
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "reading");
    thread.setDaemon(true);
    return thread;
  }

  /** Stops whatever is still under way. */
  @Override
  public void close() {
    splitter.shutdownNow();
    readers.shutdownNow();
    try {
      splitter.awaitTermination(1, TimeUnit.MINUTES);
      readers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
