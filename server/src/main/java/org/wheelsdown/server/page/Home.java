package org.wheelsdown.server.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wheelsdown.io.export.Html;
import org.wheelsdown.server.status.Origins;
import org.wheelsdown.server.work.ServedWorkspace;
import org.wheelsdown.server.work.Snapshot;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.manifest.Manifest;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page itself. Where the data came from is written into it: what is invented has to be called
 * so from the first look on, and nothing is to move when that is known. So is which content that is
 * said of, since others may import while the page is open.
 */
final class Home {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PLACE = "data-workspace=\"\"";

  private final ServedWorkspace workspace;

  Home(ServedWorkspace workspace) {
    this.workspace = workspace;
  }

  /**
   * @param built as it was built, in UTF-8
   */
  byte[] of(byte[] built) {
    String told = Html.escaped(JSON.writeValueAsString(told()));
    return new String(built, StandardCharsets.UTF_8)
        .replace(PLACE, "data-workspace=\"%s\"".formatted(told))
        .getBytes(StandardCharsets.UTF_8);
  }

  private Told told() {
    try {
      Manifest manifest = workspace.workspace().manifest();
      return new Told(Snapshot.of(manifest).digest(), Origins.of(manifest.files()));
    } catch (WorkspaceException e) {
      return new Told(null, List.of()); // Whatever the page asks next is told why.
    }
  }

  /**
   * What the page is told.
   *
   * @param content null where there is no workspace
   */
  private record Told(@Nullable String content, List<String> origins) {}
}
