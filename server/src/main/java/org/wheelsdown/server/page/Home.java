package org.wheelsdown.server.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wheelsdown.io.export.Html;
import org.wheelsdown.server.status.Origins;
import org.wheelsdown.server.work.ServedWorkspace;
import org.wheelsdown.store.folder.WorkspaceException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page itself. Where the data came from is written into it: what is invented has to be called
 * so from the first look on, and nothing is to move when that is known.
 */
final class Home {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PLACE = "data-origins=\"\"";

  private final ServedWorkspace workspace;

  Home(ServedWorkspace workspace) {
    this.workspace = workspace;
  }

  /**
   * @param built as it was built, in UTF-8
   */
  byte[] of(byte[] built) {
    String origins = Html.escaped(JSON.writeValueAsString(origins()));
    return new String(built, StandardCharsets.UTF_8)
        .replace(PLACE, "data-origins=\"%s\"".formatted(origins))
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<String> origins() {
    try {
      return Origins.of(workspace.workspace().manifest().files());
    } catch (WorkspaceException e) {
      return List.of(); // Whatever the page asks next is told why.
    }
  }
}
