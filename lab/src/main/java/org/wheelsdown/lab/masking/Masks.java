package org.wheelsdown.lab.masking;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airports;

/** All cases that can be made of a track. Immutable and safe to share. */
public final class Masks {
  private final List<Masking> ofEveryTrack = List.of(new ReceptionCases());
  private final List<Masking> ofChosenTracks;
  private final double chosen;
  private final long seed;

  /**
   * @param drawn how many distances are drawn at random for each end of a flight, besides those of
   *     the tables
   * @param holes how many holes are cut into each continuous flight
   * @param seed the same seed draws the same distances and holes of the same track
   */
  public Masks(Airports airports, int drawn, int holes, long seed) {
    this(
        List.of(
            new EndMasks(drawn, seed),
            new StopMasks((a, b) -> airports.principal(a).equals(airports.principal(b))),
            new HoleMasks(holes, seed)),
        1,
        seed);
  }

  private Masks(List<Masking> ofChosenTracks, double chosen, long seed) {
    this.ofChosenTracks = ofChosenTracks;
    this.chosen = chosen;
    this.seed = seed;
  }

  /**
   * The same, that hide parts of some tracks only; what nobody heard is asked of all.
   *
   * @param share of the tracks, 0 to 1, chosen by their names and the seed
   */
  public Masks ofSome(double share) {
    return new Masks(ofChosenTracks, share, seed);
  }

  /** The cases of a track; those that share what is heard follow each other. */
  public Stream<MaskedCase> of(KnownTrack track) {
    boolean isChosen = new SplittableRandom(seed ^ track.name().hashCode()).nextDouble() < chosen;
    Stream<Masking> maskings =
        isChosen
            ? Stream.concat(ofEveryTrack.stream(), ofChosenTracks.stream())
            : ofEveryTrack.stream();
    return maskings.flatMap(masking -> masking.of(track));
  }
}
