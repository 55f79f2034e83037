package org.wheelsdown.casework.brief.markup;

import java.util.List;
import java.util.Locale;

/** Colours of pictures: by daylight here, in the dark in the page's style sheet. */
public enum Ink {
  SEA("#e8eff5"),
  LAND("#fbfaf6"),
  BORDER("#a9b0b6"),
  GRID("#d3dbe2"),
  TEXT("#1c2126"),
  FAINT("#525a62"),
  STAY("#c9d3dc"),
  PAPER("#ffffff"),
  TRACK0("#0b5cad"),
  TRACK1("#b3261e"),
  TRACK2("#1f7a3d"),
  TRACK3("#8a3fa0"),
  TRACK4("#8a5a00"),
  TRACK5("#00707a");

  private static final List<Ink> TRACKS = List.of(TRACK0, TRACK1, TRACK2, TRACK3, TRACK4, TRACK5);

  private final String daylight;

  Ink(String daylight) {
    this.daylight = daylight;
  }

  /** That of an aircraft; those of the first six differ. */
  public static Ink ofTrack(int number) {
    return TRACKS.get(number % TRACKS.size());
  }

  /** As CSS writes it. */
  public String daylight() {
    return daylight;
  }

  /** What is filled with it. */
  public String fillClass() {
    return "fill-" + word();
  }

  /** What is drawn with it. */
  public String strokeClass() {
    return "stroke-" + word();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
