package org.wheelsdown.cli.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.casework.brief.Brief;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.cli.Version;

/** Writes the brief of a case that was checked. */
public final class BriefWriting {
  private final CaseInWorkspace checked;

  public BriefWriting(CaseInWorkspace checked) {
    this.checked = checked;
  }

  /**
   * Writes it, in place of what may be there.
   *
   * @return the files
   */
  public List<Path> write(CaseResult result, Path folder) throws IOException {
    new Brief(result, checked.workspace(), Version.number()).write(folder);
    return List.of(folder.resolve(Brief.PAGE), folder.resolve(Brief.PAPER));
  }
}
