package org.wheelsdown.casework.source;

/**
 * How far a source can be trusted, apart from what it says this time: the letters of the Admiralty
 * code (NATO AJP-2.1).
 */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String words;

  Reliability(String words) {
    this.words = words;
  }

  public String inWords() {
    return words;
  }
}
