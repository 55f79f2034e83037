package org.wheelsdown.lab.baseline;

import java.util.List;
import org.wheelsdown.core.place.Airports;

/** All rules of other tools, in the order of the tables. Immutable and safe to share. */
public final class Rules {
  private final List<Rule> ofAirports;
  private final List<StopRule> ofStops;

  /**
   * @param airports those that there are; each rule takes the kinds that it knows
   */
  public Rules(Airports airports) {
    PrivateJets privateJets = new PrivateJets(airports);
    Adsbtrack adsbtrack = new Adsbtrack(airports);
    OpenSky openSky = new OpenSky(airports);
    LowestPoint traffic = new LowestPoint(airports);
    ofAirports =
        List.of(
            NearestField.ofAll(airports),
            NearestField.ofMediumAndLarge(airports),
            privateJets,
            adsbtrack,
            openSky,
            traffic);
    ofStops = List.of(privateJets, adsbtrack, openSky, traffic);
  }

  /** The rules that name a field. */
  public List<Rule> ofAirports() {
    return ofAirports;
  }

  /** The rules that tell a stop. */
  public List<StopRule> ofStops() {
    return ofStops;
  }
}
