package org.wheelsdown.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.story.Reconstruction;

/** The demo's tracks, to be spoilt by tests. A reconstruction, not real data. */
public final class StoryTracks {
  /** The Il-96 on 23 January 2019: Moscow to Dakar to Asunción, and on its way to Havana. */
  private static final String IL96 = "globe_history/2019/01/23/traces/96/trace_full_1fff96.json";

  private final Path folder;

  private StoryTracks(Path folder) {
    this.folder = folder;
  }

  /** Made once for all tests. */
  public static StoryTracks made() {
    return Holder.TRACKS;
  }

  /** The tree of all trace files. */
  public Path tree() {
    return folder.resolve("globe_history");
  }

  /** The story as a case. */
  Path ofCase() {
    return folder.resolve("case");
  }

  /** One of them, gzip inside as readsb writes it. */
  public Path il96() {
    return folder.resolve(IL96);
  }

  /** Its content. */
  public String il96Json() {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(il96()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its content with other rows. */
  String il96JsonWith(List<String> rows) {
    String json = il96Json();
    String head = json.substring(0, json.indexOf("\"trace\":["));
    return head + "\"trace\":[\n" + String.join(",\n", rows) + "\n]}\n";
  }

  /** The rows of its trace, without the commas between them. */
  List<String> il96Rows() {
    List<String> rows = new ArrayList<>();
    for (String line : il96Json().lines().toList()) {
      if (line.startsWith("[")) {
        rows.add(line.replaceFirst("](,| ])$", "]"));
      }
    }
    return rows;
  }

  private static final class Holder {
    private static final StoryTracks TRACKS = make();

    private static StoryTracks make() {
      try {
        Path folder = Path.of("target", "story").toAbsolutePath();
        new Reconstruction(ReferenceData.airports()).write(folder);
        return new StoryTracks(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
