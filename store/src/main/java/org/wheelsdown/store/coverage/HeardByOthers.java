package org.wheelsdown.store.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wheelsdown.core.coverage.Cell;
import org.wheelsdown.core.coverage.Coverage;
import org.wheelsdown.core.coverage.Habit;
import org.wheelsdown.core.coverage.Heard;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.core.coverage.Inquiry;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.coverage.SourceDays;
import org.wheelsdown.core.coverage.Spot;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.CoveragePart;

/** Reads the answers to inquiries, in two queries for any number of them. */
final class HeardByOthers {
  private static final String TABLES =
      """
      CREATE OR REPLACE TEMP TABLE asked_spots (
        inquiry INTEGER, own VARCHAR, cell INTEGER, hour INTEGER);
      CREATE OR REPLACE TEMP TABLE asked_cells (
        inquiry INTEGER, own VARCHAR, cell INTEGER, of_day INTEGER);
      """;

  private static final String HEARD =
      """
      SELECT inquiry, cell, hour, band, count(DISTINCT icao), min(lowest_ft)
      FROM %s JOIN asked_spots USING (cell, hour) WHERE icao <> own GROUP BY ALL
      """;

  private static final String HABITS =
      """
      SELECT inquiry, cell, band, count(DISTINCT hour // 24), min(lowest_ft)
      FROM %s AS heard JOIN asked_cells USING (cell)
      WHERE heard.hour %% 24 = of_day AND icao <> own GROUP BY ALL
      """;

  private final Engine engine;
  private final ParquetFiles files;
  private final List<CoveragePart> parts;

  /**
   * @param engine gets some temporary tables
   * @param parts the coverage there is
   */
  HeardByOthers(Engine engine, ParquetFiles files, List<CoveragePart> parts) {
    this.engine = engine;
    this.files = files;
    this.parts = parts;
    CoverageTable.createNone(engine);
  }

  private record Found(Map<Spot, List<Heard>> heard, Map<Cell, List<Habit>> habits) {
    static Found nothing() {
      return new Found(new HashMap<>(), new HashMap<>());
    }
  }

  /** What was found for each inquiry. */
  List<Coverage> of(List<Inquiry> inquiries, SourceDays days) {
    engine.execute(TABLES);
    fill(inquiries);
    List<Found> found =
        IntStream.range(0, inquiries.size()).mapToObj(any -> Found.nothing()).toList();
    readHeard(inquiries, found);
    readHabits(found);
    return found.stream().map(each -> coverage(each, days)).toList();
  }

  private static Coverage coverage(Found found, SourceDays days) {
    return new Coverage() {
      @Override
      public List<Heard> heard(Spot spot) {
        return found.heard().getOrDefault(spot, List.of());
      }

      @Override
      public List<Habit> habits(Cell cell) {
        return found.habits().getOrDefault(cell, List.of());
      }

      @Override
      public SourceDay day(LocalDate day) {
        return days.of(day);
      }
    };
  }

  private void fill(List<Inquiry> inquiries) {
    engine.fill(
        "asked_spots",
        row -> {
          for (int i = 0; i < inquiries.size(); i++) {
            String own = inquiries.get(i).aircraft().toString();
            for (Spot spot : inquiries.get(i).spots()) {
              row.beginRow().append(i).append(own).append(spot.cell().code());
              row.append((int) spot.hour().number()).endRow();
            }
          }
        });
    engine.fill(
        "asked_cells",
        row -> {
          for (int i = 0; i < inquiries.size(); i++) {
            String own = inquiries.get(i).aircraft().toString();
            for (Cell cell : inquiries.get(i).surroundings()) {
              for (int hour : inquiries.get(i).hoursOfDay()) {
                row.beginRow().append(i).append(own).append(cell.code()).append(hour).endRow();
              }
            }
          }
        });
  }

  /** Only the days are read that are asked for. */
  private void readHeard(List<Inquiry> inquiries, List<Found> found) {
    Set<LocalDate> days =
        inquiries.stream()
            .flatMap(inquiry -> inquiry.spots().stream())
            .map(spot -> spot.hour().day())
            .collect(Collectors.toSet());
    List<CoveragePart> ofDays = parts.stream().filter(part -> days.contains(part.day())).toList();
    engine.list(
        HEARD.formatted(CoverageTable.source(files, ofDays)),
        row -> {
          Spot spot = new Spot(new Cell(row.getInt(2)), new Hour(row.getInt(3)));
          Heard heard =
              new Heard(
                  spot,
                  CoverageTable.band(row.getString(4)),
                  row.getInt(5),
                  CoverageTable.feet(row.getObject(6)));
          return found
              .get(row.getInt(1))
              .heard()
              .computeIfAbsent(spot, each -> new ArrayList<>())
              .add(heard);
        });
  }

  private void readHabits(List<Found> found) {
    engine.list(
        HABITS.formatted(CoverageTable.source(files, parts)),
        row -> {
          Cell cell = new Cell(row.getInt(2));
          Habit habit =
              new Habit(
                  cell,
                  CoverageTable.band(row.getString(3)),
                  row.getInt(4),
                  CoverageTable.feet(row.getObject(5)));
          return found
              .get(row.getInt(1))
              .habits()
              .computeIfAbsent(cell, each -> new ArrayList<>())
              .add(habit);
        });
  }
}
