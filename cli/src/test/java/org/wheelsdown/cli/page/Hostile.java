package org.wheelsdown.cli.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wheelsdown.casework.temporary.Temporary;
import org.wheelsdown.cli.CommandRun;
import org.wheelsdown.cli.StoryTracks;

/**
 * A workspace and a case by somebody who wants the page to run what he wrote: in a callsign, in a
 * registration, in an operator, in names of files and drawings, and in every text of a case.
 */
record Hostile(Temporary folder, Served served) implements AutoCloseable {
  /** Where it is taken for a part of the page, it leaves a mark on the window. */
  static final String SCRIPT = "<img src=x onerror=ran=1>";

  /** The same as short as callsigns are. */
  static final String CALLSIGN = "<b>ran</b>";

  private static final String CASE =
      """
      title: "Title SCRIPT"
      about: "About SCRIPT"
      day: 2019-01-25
      notice: "Notice SCRIPT"
      sources:
        - id: clerk
          print-as: "Source SCRIPT"
      requests:
        - id: air-force
          to: "Asked SCRIPT"
          asked: 2019-01-20
          way: "way SCRIPT"
          words: "Words SCRIPT"
      claims:
        - id: landed
          says: "Claim SCRIPT"
          by: [{source: clerk, words: "Heard SCRIPT"}]
          how: "How SCRIPT"
          note: "Note SCRIPT"
          checks:
            - part: "Part SCRIPT"
              ask: {question: flights, aircraft: 1fff96}
              expect: {rows: some}
      """;

  private static final String PLACE =
      """
      {"type": "Feature", "properties": {"name": "SCRIPT"}, "geometry": {"type": "Polygon",
        "coordinates": [[[-30, -30], [60, -30], [60, 70], [-30, 70], [-30, -30]]]}}
      """;

  static Hostile serve() throws IOException {
    Temporary folder = Temporary.folder();
    Path workspace = folder.path().resolve("workspace");
    Path files = Files.createDirectories(folder.path().resolve("files " + SCRIPT));
    Files.writeString(files.resolve("trace " + SCRIPT + ".json"), trace());
    Files.writeString(files.resolve("list " + SCRIPT + ".csv"), list());
    CommandRun.in(workspace, "import", "--origin", "Origin " + SCRIPT, files).succeeds();
    Path areas = Files.createDirectories(workspace.resolve("areas"));
    Files.writeString(areas.resolve(SCRIPT + ".geojson"), PLACE.replace("SCRIPT", SCRIPT));
    Path caseFolder = Files.createDirectory(folder.path().resolve("case"));
    Files.writeString(caseFolder.resolve("case.yaml"), CASE.replace("SCRIPT", SCRIPT));
    return new Hostile(folder, Served.start(workspace, caseFolder));
  }

  private static String trace() {
    return StoryTracks.made()
        .il96Json()
        .replace("RECON96 ", CALLSIGN)
        .replace("RA-000096", SCRIPT)
        .replace("RECONSTRUCTION - not real data", "Owner " + SCRIPT);
  }

  private static String list() {
    return """
    icao,registration,operator,owner,type
    1fff96,"REG","Operator SCRIPT","=HYPERLINK(""http://example.org"")",IL96
    """
        .replace("REG", SCRIPT)
        .replace("SCRIPT", SCRIPT);
  }

  @Override
  public void close() throws IOException {
    served.close();
    folder.close();
  }
}
