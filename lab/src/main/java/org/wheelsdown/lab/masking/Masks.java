package org.wheelsdown.lab.masking;

import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airports;

/** All cases that can be made of a track. Immutable and safe to share. */
public final class Masks {
  private final List<Masking> maskings;

  /**
   * @param drawn how many distances are drawn at random for each end of a flight, besides those of
   *     the tables
   * @param holes how many holes are cut into each continuous flight
   * @param seed the same seed draws the same distances and holes of the same track
   */
  public Masks(Airports airports, int drawn, int holes, long seed) {
    maskings =
        List.of(
            new ReceptionCases(),
            new EndMasks(drawn, seed),
            new StopMasks((a, b) -> airports.principal(a).equals(airports.principal(b))),
            new HoleMasks(holes, seed));
  }

  /** The cases of a track; those that share what is heard follow each other. */
  public Stream<MaskedCase> of(KnownTrack track) {
    return maskings.stream().flatMap(masking -> masking.of(track));
  }
}
