package org.wheelsdown.server.asking;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.server.cases.ServedCases;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.request.Parameters;
import org.wheelsdown.server.work.ServedWorkspace;

/**
 * Where the files lie that a question may name: drawings of the workspace, or what lies in the
 * folder of a case, if the question is asked of one. No other file is read for anybody.
 */
public record AskedFolders(ServedWorkspace served, ServedCases cases) {
  /** The parameter that names the case of which something is asked. */
  public static final String CASE = "case";

  /**
   * Understands a question.
   *
   * @param manner the parameters that say how to answer, and not what is asked
   * @throws ProblemException if there is no such kind or case
   */
  public Asked read(String kind, Parameters parameters, Set<String> manner)
      throws MisreadQuestionException {
    Set<String> notAsked = new HashSet<>(manner);
    notAsked.add(CASE);
    Optional<String> of = parameters.one(CASE);
    return of.isPresent()
        ? Asked.ofCase(kind, parameters.without(notAsked), of.get(), cases.find(of.get()).root())
        : Asked.of(kind, parameters.without(notAsked), served.areas());
  }
}
