package org.wheelsdown.lab.masking;

import org.wheelsdown.sim.traffic.CoverageKind;

/** Where tracks come from. */
public enum DataKind {
  REAL("real"),
  SIMULATED_GOOD("simulated, good coverage"),
  SIMULATED_PATCHY("simulated, patchy coverage"),
  SIMULATED_SPARSE("simulated, oceans and countries without receivers");

  private final String inWords;

  DataKind(String inWords) {
    this.inWords = inWords;
  }

  /** Simulated traffic under a coverage. */
  public static DataKind simulated(CoverageKind coverage) {
    return switch (coverage) {
      case GOOD -> SIMULATED_GOOD;
      case PATCHY -> SIMULATED_PATCHY;
      case SPARSE -> SIMULATED_SPARSE;
    };
  }

  /** For a table. */
  public String inWords() {
    return inWords;
  }
}
