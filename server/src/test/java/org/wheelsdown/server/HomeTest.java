package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page tells from the first look on where its data came from. */
class HomeTest {
  private static final String HOSTILE = "not real data\"><script>alert(1)</script><img src='x";

  @TempDir private Path folder;

  @Test
  void whatIsInventedIsCalledSoInThePageItself() {
    String page = Site.ofTheStory().get("/ask?kind=flights").body();
    assertThat(page)
        .contains("&quot;origins&quot;:[&quot;a reconstruction: not real data&quot;]}\"")
        .doesNotContain("data-workspace=\"\"");
  }

  @Test
  void anOriginIsNoMarkup() throws IOException {
    Path workspace = folder.resolve("workspace");
    StoryWorkspace.read(workspace, List.of(track()), HOSTILE);
    try (Site site = Site.of(workspace)) {
      assertThat(site.get("/").body())
          .contains("[&quot;not real data\\&quot;&gt;&lt;script&gt;")
          .doesNotContain("<script>alert", "<img");
      assertThat(site.surprises()).isEmpty();
    }
  }

  @Test
  void aBrokenWorkspaceStillHasAPage() throws IOException {
    Path workspace = folder.resolve("workspace");
    StoryWorkspace.read(workspace, List.of(track()), "");
    try (Site site = Site.of(workspace)) {
      Files.writeString(workspace.resolve("manifest.json"), "{");
      assertThat(site.get("/").statusCode()).isEqualTo(200);
      assertThat(site.get("/").body()).contains("&quot;content&quot;:null,&quot;origins&quot;:[]");
    }
  }

  private static Path track() {
    return StoryWorkspace.tracks()
        .resolve("globe_history/2019/01/23/traces/96/trace_full_1fff96.json");
  }
}
