package org.wheelsdown.server.problem;

/** A request that cannot be answered as it was asked. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(int status, String sentence) {
    this(new Problem(status, sentence));
  }

  public ProblemException(Problem problem) {
    super(problem.sentence(), null, false, false);
    this.problem = problem;
  }

  /** The same of one term of a question. */
  public static ProblemException ofTerm(String term, String sentence) {
    return new ProblemException(Problem.ofTerm(term, sentence));
  }

  public Problem problem() {
    return problem;
  }
}
