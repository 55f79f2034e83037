package org.wheelsdown.store.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.manifest.CoveragePart;
import org.wheelsdown.store.manifest.CoverageParts;

/** The answers to some inquiries, read in two queries for all of them. */
final class HeardByOthers {
  private static final String TABLES =
      """
      CREATE TEMP TABLE asked_spots (inquiry INTEGER, own VARCHAR, cell INTEGER, hour INTEGER);
      CREATE TEMP TABLE asked_cells (inquiry INTEGER, own VARCHAR, cell INTEGER, of_day INTEGER);
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

  private final List<Map<Spot, List<Heard>>> heard = new ArrayList<>();
  private final List<Map<Cell, List<Habit>>> habits = new ArrayList<>();

  private HeardByOthers(int inquiries) {
    for (int i = 0; i < inquiries; i++) {
      heard.add(new HashMap<>());
      habits.add(new HashMap<>());
    }
  }

  static HeardByOthers read(
      Engine engine, Folder workspace, CoverageParts coverage, List<Inquiry> inquiries) {
    HeardByOthers answers = new HeardByOthers(inquiries.size());
    ParquetFiles files = new ParquetFiles(workspace);
    files.check(engine, coverage.parts().stream().map(CoveragePart::path).toList());
    CoverageTable.createNone(engine);
    engine.execute(TABLES);
    fill(engine, inquiries);
    Set<LocalDate> days =
        inquiries.stream()
            .flatMap(inquiry -> inquiry.spots().stream())
            .map(spot -> spot.hour().day())
            .collect(Collectors.toSet());
    List<CoveragePart> ofDays =
        coverage.parts().stream().filter(part -> days.contains(part.day())).toList();
    answers.readHeard(engine, CoverageTable.source(files, ofDays));
    answers.readHabits(engine, CoverageTable.source(files, coverage.parts()));
    return answers;
  }

  /** What was found for one inquiry. */
  Coverage of(int inquiry, SourceDays days) {
    Map<Spot, List<Heard>> heardHere = heard.get(inquiry);
    Map<Cell, List<Habit>> habitsHere = habits.get(inquiry);
    return new Coverage() {
      @Override
      public List<Heard> heard(Spot spot) {
        return heardHere.getOrDefault(spot, List.of());
      }

      @Override
      public List<Habit> habits(Cell cell) {
        return habitsHere.getOrDefault(cell, List.of());
      }

      @Override
      public SourceDay day(LocalDate day) {
        return days.of(day);
      }
    };
  }

  private static void fill(Engine engine, List<Inquiry> inquiries) {
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

  private void readHeard(Engine engine, String from) {
    engine.list(
        HEARD.formatted(from),
        row -> {
          Spot spot = new Spot(new Cell(row.getInt(2)), new Hour(row.getInt(3)));
          Heard found =
              new Heard(
                  spot,
                  CoverageTable.band(row.getString(4)),
                  row.getInt(5),
                  CoverageTable.feet(row.getObject(6)));
          return heard
              .get(row.getInt(1))
              .computeIfAbsent(spot, each -> new ArrayList<>())
              .add(found);
        });
  }

  private void readHabits(Engine engine, String from) {
    engine.list(
        HABITS.formatted(from),
        row -> {
          Cell cell = new Cell(row.getInt(2));
          Habit found =
              new Habit(
                  cell,
                  CoverageTable.band(row.getString(3)),
                  row.getInt(4),
                  CoverageTable.feet(row.getObject(5)));
          return habits
              .get(row.getInt(1))
              .computeIfAbsent(cell, each -> new ArrayList<>())
              .add(found);
        });
  }
}
