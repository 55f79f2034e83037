package org.wheelsdown.server.work;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.engine.Deadline;
import org.wheelsdown.store.question.Questions;

/** Has questions answered: of a workspace that is up to date, when it is their turn, in time. */
public final class Work implements AutoCloseable {
  /** What answers rest on that say why aircraft were not heard. */
  public static final Set<Derived> ALL = EnumSet.allOf(Derived.class);

  /** What answers rest on that say nothing of why aircraft were not heard. */
  public static final Set<Derived> OF_EVENTS =
      Collections.unmodifiableSet(EnumSet.of(Derived.EVENTS, Derived.IDENTITY));

  private final ServedWorkspace served;
  private final Bounds bounds;
  private final Turns turns;
  private final Upkeep upkeep = new Upkeep();

  public Work(ServedWorkspace served, Bounds bounds) {
    this.served = served;
    this.bounds = bounds;
    this.turns = new Turns(bounds.working(), bounds.waiting());
  }

  /** What the answers to a question rest on. */
  public static Set<Derived> neededBy(Question question) {
    return question.saysWhyNobodyHeard() ? ALL : OF_EVENTS;
  }

  /** Something to be asked of the workspace, done with before the next begins. */
  public interface Task<T> {
    T with(Questions questions) throws IOException, MisreadQuestionException;
  }

  /** The workspace as it is served. */
  public ServedWorkspace served() {
    return served;
  }

  /**
   * Asks for what a person waits for.
   *
   * @param needed what must be up to date for it
   */
  public <T> T ask(Set<Derived> needed, Task<T> task) throws IOException, MisreadQuestionException {
    return within(bounds.time(), needed, task);
  }

  /**
   * Asks for what is written to a file while it is read.
   *
   * @param needed what must be up to date for it
   */
  public <T> T download(Set<Derived> needed, Task<T> task)
      throws IOException, MisreadQuestionException {
    return within(bounds.download(), needed, task);
  }

  /**
   * The workspace as it is served, with all that can be worked out of its imports; waits for that
   * however long it takes.
   */
  public Workspace upToDate() {
    Workspace workspace = served.workspace();
    upkeep.await(workspace, ALL, Deadline.NONE);
    return workspace;
  }

  /** Something to be read from files. */
  public interface Reading<T> {
    /**
     * Reads it.
     *
     * @param progress to be told of what is read; it ends the reading when its time is up
     */
    T with(Progress progress) throws IOException;
  }

  /**
   * Reads from files what a person waits for.
   *
   * @throws ProblemException if it takes longer than that
   */
  public <T> T read(Reading<T> reading) throws IOException {
    Deadline deadline = Deadline.in(bounds.time());
    try (Turns.Turn turn = turns.queue()) {
      turn.begin(deadline);
      return reading.with(bytes -> check(deadline));
    }
  }

  private static void check(Deadline deadline) {
    if (deadline.isOver()) {
      throw new ProblemException(504, "The file is too large to be looked through in time.");
    }
  }

  private <T> T within(Duration time, Set<Derived> needed, Task<T> task)
      throws IOException, MisreadQuestionException {
    Deadline deadline = Deadline.in(time);
    try (Turns.Turn turn = turns.queue()) {
      upkeep.await(served.workspace(), needed, deadline);
      turn.begin(deadline);
      return task.with(served.questions().endingBy(deadline));
    }
  }

  @Override
  public void close() {
    upkeep.close();
    served.close();
  }
}
