package org.wheelsdown.lab.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A CSV with the columns {@code track}, {@code takeoff}, {@code landing} and {@code observed}. */
public final class TruthFile {
  private static final Set<String> TAKEOFF_HEARD = Set.of("takeoff", "both");
  private static final Set<String> LANDING_HEARD = Set.of("landing", "both");

  private TruthFile() {}

  /**
   * The true flights by track, in the file's order, which is the order of time.
   *
   * @throws IOException if the file cannot be read
   * @throws java.util.NoSuchElementException if a column is missing
   */
  public static Map<String, List<TrueFlight>> read(Path file) throws IOException {
    Map<String, List<TrueFlight>> flights = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        TrueFlight flight = flight(row);
        flights.computeIfAbsent(flight.track(), track -> new ArrayList<>()).add(flight);
      }
    }
    return flights;
  }

  private static TrueFlight flight(NamedCsvRecord row) {
    String observed = row.getField("observed").strip();
    return new TrueFlight(
        row.getField("track").strip(),
        row.getField("takeoff").strip(),
        TAKEOFF_HEARD.contains(observed),
        row.getField("landing").strip(),
        LANDING_HEARD.contains(observed));
  }
}
