package org.wheelsdown.server.verdict;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.wheelsdown.casework.brief.Brief;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.server.work.ServedWorkspace;

/** The verdicts of a case, and the brief that is made of them when somebody asks for it. */
final class CheckedCase {
  private final CaseState of;
  private final CaseResult result;
  private final ServedWorkspace served;
  private Optional<String> brief = Optional.empty();
  private Optional<byte[]> paper = Optional.empty();

  CheckedCase(CaseState of, CaseResult result, ServedWorkspace served) {
    this.of = of;
    this.result = result;
    this.served = served;
  }

  /** What they rest on. */
  CaseState state() {
    return of;
  }

  CaseResult result() {
    return result;
  }

  /** The page of the brief; made once. */
  synchronized String brief() {
    if (brief.isEmpty()) {
      brief = Optional.of(freshBrief().forScreen());
    }
    return brief.get();
  }

  /** The same as a PDF; made once. */
  synchronized byte[] paper() throws IOException {
    if (paper.isEmpty()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      freshBrief().print(out);
      paper = Optional.of(out.toByteArray());
    }
    return paper.get().clone();
  }

  private Brief freshBrief() {
    return new Brief(result, served.workspace(), version());
  }

  private static String version() {
    String version = CheckedCase.class.getPackage().getImplementationVersion();
    return "wheelsdown " + (version == null ? "(not from a build)" : version);
  }
}
