package org.wheelsdown.server.asking;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As what a whole answer can be taken away. */
enum FileFormat {
  JSON("application/json"),
  CSV("text/csv; charset=utf-8"),
  GEOJSON("application/geo+json"),
  KML("application/vnd.google-earth.kml+xml"),
  PARQUET("application/vnd.apache.parquet");

  private final String type;

  FileFormat(String type) {
    this.type = type;
  }

  /** Its media type. */
  String type() {
    return type;
  }

  /** As it is asked for, and as a file name ends. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FileFormat of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  static Set<String> words() {
    return Stream.of(values()).map(FileFormat::word).collect(Collectors.toUnmodifiableSet());
  }
}
