package org.wheelsdown.cli.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.casework.brief.Brief;
import org.wheelsdown.casework.verdict.CaseResult;

/** Writes the brief of a case that was checked. */
public final class BriefWriting {
  private final CaseInWorkspace checked;
  private final String version;

  /**
   * @param version of the program, as the brief names it
   */
  public BriefWriting(CaseInWorkspace checked, String version) {
    this.checked = checked;
    this.version = version;
  }

  /**
   * Writes it, in place of what may be there.
   *
   * @return the files
   */
  public List<Path> write(CaseResult result, Path folder) throws IOException {
    new Brief(result, checked.workspace(), version).write(folder);
    return List.of(folder.resolve(Brief.PAGE), folder.resolve(Brief.PAPER));
  }
}
