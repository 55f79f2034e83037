package org.wheelsdown.cli.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an answer is written. */
public enum Format {
  TABLE,
  CSV,
  JSON,
  GEOJSON,
  KML,
  PARQUET,
  FTM;

  /** The format that a file's name asks for by its ending. */
  static Optional<Format> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> lower.endsWith("." + format)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
