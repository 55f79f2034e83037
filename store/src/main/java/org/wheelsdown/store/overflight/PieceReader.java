package org.wheelsdown.store.overflight;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Reports;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.PositionPart;
import org.wheelsdown.store.position.AddressCondition;
import org.wheelsdown.store.position.PositionReader;

/** Reads the positions of some pieces. */
final class PieceReader {
  private final Engine engine;
  private final ParquetFiles files;
  private final Manifest manifest;

  PieceReader(Engine engine, ParquetFiles files, Manifest manifest) {
    this.engine = engine;
    this.files = files;
    this.manifest = manifest;
  }

  /** The reports of each piece, in no particular order. */
  Map<Piece, List<Position>> read(List<Piece> batch) {
    Map<Piece, Reports> heard = new HashMap<>();
    Map<Address, List<Piece>> wanted = new HashMap<>();
    for (Piece piece : batch) {
      heard.put(piece, new Reports());
      wanted.computeIfAbsent(piece.address(), any -> new ArrayList<>()).add(piece);
    }
    new PositionReader(engine)
        .read(
            from(batch, wanted),
            position ->
                wanted.get(position.address()).stream()
                    .filter(piece -> piece.reads(position))
                    .forEach(piece -> heard.get(piece).add(position)));
    Map<Piece, List<Position>> read = new HashMap<>();
    heard.forEach((piece, reports) -> read.put(piece, reports.kept()));
    return read;
  }

  private String from(List<Piece> batch, Map<Address, List<Piece>> wanted) {
    long from = batch.stream().mapToLong(Piece::readFrom).min().orElseThrow();
    long until = batch.stream().mapToLong(Piece::readUntil).max().orElseThrow();
    List<String> paths =
        manifest.positions().stream()
            .filter(part -> !part.day().isBefore(day(from)) && !part.day().isAfter(day(until)))
            .map(PositionPart::path)
            .toList();
    return "%s WHERE %s AND time >= make_timestamp(%d) AND time < make_timestamp(%d)"
        .formatted(files.source(paths), AddressCondition.isOneOf(wanted.keySet()), from, until);
  }

  private static LocalDate day(long micros) {
    return LocalDate.ofInstant(Micros.instant(micros), ZoneOffset.UTC);
  }
}
