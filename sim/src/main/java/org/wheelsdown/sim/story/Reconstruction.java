package org.wheelsdown.sim.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.sim.truth.Truth;

/** The tracks of the story's four aircraft, made from the story's facts. Not real data. */
public final class Reconstruction {
  /**
   * @param airports where they fly; must know every field of the story
   */
  public Reconstruction(Airports airports) {}

  /**
   * Writes a tree of readsb traces, a README.txt that says what it is, and truth.csv.
   *
   * @param folder made where it is missing
   * @return every flight, by aircraft and time
   */
  public List<Truth> write(Path folder) throws IOException {
    return List.of();
  }
}
