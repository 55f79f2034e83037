package org.wheelsdown.lab.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.lab.evaluation.TrueFlight;
import org.wheelsdown.lab.masking.KnownTrack;
import org.wheelsdown.lab.masking.Masks;
import org.wheelsdown.lab.masking.RealTracks;
import org.wheelsdown.lab.masking.RealTruth;
import org.wheelsdown.lab.masking.SimulatedTracks;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scoring;
import org.wheelsdown.sim.traffic.CoverageKind;

/** Hides parts of real and simulated flights and scores what is inferred, on all cores. */
final class MaskedEvaluation {
  /** Aircraft that are simulated before it is counted how many flights there are. */
  private static final int BLOCK = 32;

  private final Airports airports;
  private final AircraftKinds kinds;
  private final Scoring scoring;
  private final Scoring ofSimulated;
  private final long seed;

  /**
   * @param masked share of the simulated aircraft of whose flights parts are hidden, 0 to 1
   * @param seed of the simulation
   */
  MaskedEvaluation(Airports airports, AircraftKinds kinds, Masks masks, double masked, long seed) {
    this.airports = airports;
    this.kinds = kinds;
    this.seed = seed;
    scoring = new Scoring(airports, masks);
    ofSimulated = new Scoring(airports, masks.ofSome(masked));
  }

  Scoring scoring() {
    return scoring;
  }

  /** All cases of the tracks of files and folders. */
  List<Scored> real(List<Path> data, Map<String, List<TrueFlight>> told) throws IOException {
    RealTruth truth = new RealTruth(airports, kinds, told);
    return RealTracks.read(data).parallelStream()
        .flatMap(track -> scoring.of(truth.of(track)))
        .toList();
  }

  /**
   * All cases of simulated aircraft, with so many flights at least of which something was heard.
   */
  List<Scored> simulated(CoverageKind coverage, int flights) {
    SimulatedTracks tracks = new SimulatedTracks(airports, kinds, coverage, seed);
    List<Scored> scored = new ArrayList<>();
    int drawn = 0;
    for (int begin = 0; drawn < flights; begin += BLOCK) {
      List<ScoredTrack> block =
          IntStream.range(begin, begin + BLOCK)
              .parallel()
              .mapToObj(number -> scored(tracks.track(number)))
              .toList();
      drawn += block.stream().mapToInt(ScoredTrack::flights).sum();
      block.stream().flatMap(track -> track.cases().stream()).forEach(scored::add);
    }
    return scored;
  }

  private record ScoredTrack(int flights, List<Scored> cases) {}

  private ScoredTrack scored(KnownTrack track) {
    return new ScoredTrack(track.flights().size(), ofSimulated.of(track).toList());
  }
}
