package org.wheelsdown.cli.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.core.coverage.BandHeard;
import org.wheelsdown.core.coverage.Floor;
import org.wheelsdown.core.coverage.HeightBand;
import org.wheelsdown.io.wording.Counted;

/** How low anybody was heard around a place, line by line. */
public final class CoverageText {
  private final Map<HeightBand, BandHeard> heard;

  public CoverageText(List<BandHeard> heard) {
    this.heard = heard.stream().collect(Collectors.toMap(BandHeard::band, Function.identity()));
  }

  /** All of it: a line a band from the ground up, and the lowest height in the end. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Floor floor = Floor.NOBODY;
    for (HeightBand band : HeightBand.values()) {
      BandHeard here = heard.getOrDefault(band, new BandHeard(band, 0, 0, 0, Double.NaN));
      lines.add("  %-20s %s".formatted(band.inWords(), inWords(here)));
      floor = here.aircraft() == 0 ? floor : floor.and(band, here.lowestFeet());
    }
    lines.add(
        floor.isNobody()
            ? "Nobody was heard there."
            : "Aircraft are heard " + floor.inWords() + ".");
    return lines;
  }

  private static String inWords(BandHeard band) {
    return band.aircraft() == 0
        ? "nobody"
        : "%d aircraft in %s on %s"
            .formatted(
                band.aircraft(), Counted.of(band.hours(), "hour"), Counted.of(band.days(), "day"));
  }
}
