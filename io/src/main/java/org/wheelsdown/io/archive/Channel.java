package org.wheelsdown.io.archive;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;

/**
 * Carries what one thread finds in a document to the thread that hands it on. Holds a few batches
 * at most; who is faster waits.
 */
final class Channel implements PositionSink {
  /** Puts things in. */
  @FunctionalInterface
  interface Filling {
    void run() throws IOException;
  }

  private static final int BATCHES = 4;

  /** What there is to tell the sink; the last of them says that this is all. */
  private record Message(Consumer<PositionSink> telling, boolean isLast) {}

  private final BlockingQueue<Message> messages = new ArrayBlockingQueue<>(BATCHES);

  @Override
  public void document(Origin origin, String name) {
    put(sink -> sink.document(origin, name), false);
  }

  @Override
  public void positions(List<Position> positions) {
    put(sink -> sink.positions(positions), false);
  }

  @Override
  public void description(Description description) {
    put(sink -> sink.description(description), false);
  }

  @Override
  public void rank(DocumentRank rank) {
    put(sink -> sink.rank(rank), false);
  }

  @Override
  public void statements(List<Statement> statements) {
    put(sink -> sink.statements(statements), false);
  }

  @Override
  public void problem(Problem problem, long times) {
    put(sink -> sink.problem(problem, times), false);
  }

  /**
   * Runs what puts things in, and ends the channel whatever happens, so that nobody waits for ever.
   */
  void fill(Filling filling) {
    try {
      filling.run();
      put(sink -> {}, true);
    } catch (CancellationException e) {
      // Nobody is listening any more.
    } catch (IOException e) {
      fail(new UnreadablePart(e));
    } catch (RuntimeException e) {
      fail(e);
    } catch (Error e) {
      fail(new IllegalStateException("reading failed", e));
      throw e;
    }
  }

  /** Whoever drains the channel will throw this. */
  private void fail(RuntimeException failure) {
    try {
      put(
          sink -> {
            throw failure;
          },
          true);
    } catch (CancellationException e) {
      // Nobody is listening any more.
    }
  }

  private void put(Consumer<PositionSink> telling, boolean isLast) {
    try {
      messages.put(new Message(telling, isLast));
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** Tells the sink all that is and will be put in, to the end. */
  void drainTo(PositionSink sink, Runnable afterEach) {
    try {
      boolean isLast = false;
      while (!isLast) {
        Message message = messages.take();
        message.telling().accept(sink);
        isLast = message.isLast();
        afterEach.run();
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("reading was interrupted");
  }
}
