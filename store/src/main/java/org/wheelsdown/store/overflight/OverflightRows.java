package org.wheelsdown.store.overflight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.overflight.Airspace;
import org.wheelsdown.core.overflight.Overflight;
import org.wheelsdown.core.overflight.Overflights;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.track.Track;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.Citations;
import org.wheelsdown.store.event.DocumentNames;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.PositionPart;

/** Works out the overflights that a question asks for, some aircraft at a time. */
public final class OverflightRows {
  /** The table of the engine's to which they go. */
  public static final String TABLE = "overflights";

  /** What began before the time that is asked about may reach into it. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final Engine engine;
  private final ParquetFiles files;
  private final Manifest manifest;
  private final Airports airports;

  /**
   * @param airports at which slow aircraft may stand that do not say so
   */
  public OverflightRows(Engine engine, ParquetFiles files, Manifest manifest, Airports airports) {
    this.engine = engine;
    this.files = files;
    this.manifest = manifest;
    this.airports = airports;
  }

  /**
   * Works them out, into the {@link #TABLE}.
   *
   * @param aircraft a condition on the column {@code icao}
   * @param documents what follows {@code FROM} for the documents
   */
  public void workOut(Question.Overflights question, String aircraft, String documents) {
    Airspace airspace = new Airspace(question.area(), question.lowest(), question.highest());
    OverflightTable table = OverflightTable.create(engine);
    List<String> paths = paths(question.filter());
    if (!paths.isEmpty()) {
      files.check(engine, paths);
      List<Piece> pieces =
          new Candidates(engine).find(airspace, files.source(paths), aircraft, documents);
      fill(table, pieces, airspace);
    }
  }

  private void fill(OverflightTable table, List<Piece> pieces, Airspace airspace) {
    PieceReader reader = new PieceReader(engine, files, manifest);
    DocumentNames names = new DocumentNames(engine, files, manifest.documents());
    Map<Long, ImportedFile> sources =
        manifest.files().stream().collect(Collectors.toMap(ImportedFile::id, file -> file));
    Overflights overflights = new Overflights(airports, airspace);
    for (List<Piece> batch : PieceBatches.of(pieces)) {
      Map<Piece, List<Position>> heard = reader.read(batch);
      List<Overflight> found =
          batch.parallelStream()
              .filter(piece -> heard.get(piece).stream().anyMatch(airspace::holds))
              .flatMap(piece -> of(piece, heard.get(piece), overflights))
              .toList();
      table.add(
          found, new Citations(sources, names.of(batch.stream().map(Piece::address).toList())));
    }
  }

  /** What is no travel is taken out first: a spoofed place is nobody's way. */
  private static Stream<Overflight> of(
      Piece piece, List<Position> reports, Overflights overflights) {
    return overflights.of(Track.of(reports)).stream()
        .filter(each -> piece.owns(Micros.of(each.entered().time())));
  }

  private List<String> paths(Filter filter) {
    LocalDate first = filter.since().map(since -> day(since.minus(LONGEST))).orElse(LocalDate.MIN);
    LocalDate last = filter.until().map(OverflightRows::day).orElse(LocalDate.MAX);
    return manifest.positions().stream()
        .filter(part -> !part.day().isBefore(first) && !part.day().isAfter(last))
        .map(PositionPart::path)
        .toList();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
