package org.wheelsdown.cli.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wheelsdown.casework.temporary.Temporary;
import org.wheelsdown.cli.CommandRun;

/**
 * The worked example as {@code demo} leaves it, served with its case and with a small one for walks
 * that change it.
 *
 * @param small the folder of the small case
 */
record Story(Temporary folder, Served served, Path small) implements AutoCloseable {
  /** A case with all that a walk changes, and with comments of whoever wrote it. */
  private static final String SMALL =
      """
      # Kept by the desk for Latin America.
      title: Three aircraft
      about: >
        What the tracks say of three of them.
      day: 2019-01-25

      sources:
        - id: fuel-clerk     # met twice
          print-as: a person who works at the airport
          reliability: B
          credibility: 2

      requests:
        - id: air-force
          to: the air force
          asked: 2019-01-20
          way: e-mail
          deadline: 2019-01-23
          words: Were these aircraft yours?
          about: [an124-came]

      claims:
        # --- What was seen ---
        - id: an124-came
          says: An An-124 came to Caracas in December.   # as the clerk told it
          by: [fuel-clerk]
          how: Its landings there.
          expected: supported
          checks:
            - part: it landed
              ask: {question: landings, at: Caracas, type: A124, since: 2018-12-01, until: 2018-12-31}
              expect: {rows: some}

        - id: for-the-army
          says: It carried nothing but parts.
          how: Papers of the freight.
          untestable: No track says what an aircraft carries.
          expected: not-testable

        - id: state-fleet
          says: One of the state's airliners landed beside Havana.
          how: Landings of those on our list, in the area that we drew.
          expected: supported
          checks:
            - part: it landed there
              ask: {question: landings, list: ours.csv, at: havana.geojson}
              expect: {rows: 1}
      """;

  private static final String OURS = "icao\n1fff96\n";
  private static final String HAVANA =
      """
      {"type": "Polygon", "coordinates": [[[-83, 22], [-82, 22], [-82, 24], [-83, 24], [-83, 22]]]}
      """;

  static Story serve() throws IOException {
    Temporary folder = Temporary.folder();
    Path workspace = folder.path().resolve("workspace");
    CommandRun.in(workspace, "demo", "--output", folder.path()).succeeds();
    Path small = Files.createDirectory(folder.path().resolve("small"));
    Files.writeString(small.resolve("case.yaml"), SMALL);
    Files.writeString(small.resolve("ours.csv"), OURS);
    Files.writeString(small.resolve("havana.geojson"), HAVANA);
    Served served = Served.start(workspace, folder.path().resolve("case"), small);
    return new Story(folder, served, small);
  }

  /** The small case as it stands in its file. */
  String text() throws IOException {
    return Files.readString(small.resolve("case.yaml"));
  }

  /** Writes the small case as it was at first. */
  void beginAnew() throws IOException {
    Files.writeString(small.resolve("case.yaml"), SMALL);
    Files.deleteIfExists(small.resolve("sources.age"));
  }

  @Override
  public void close() throws IOException {
    served.close();
    folder.close();
  }
}
