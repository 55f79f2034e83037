package org.wheelsdown.store.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.store.FilesIn;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;

/** Positions come out of Parquet as they went in, in the order that the design asks for. */
class RoundTripTest {
  private static final long MIDNIGHT = 1_700_006_400_000_000L;
  private static final Comparator<Position> FILE_ORDER =
      Comparator.comparing(Position::address)
          .thenComparing(Position::time)
          .thenComparing(position -> position.origin().source())
          .thenComparing(position -> position.origin().member())
          .thenComparing(Position::row);

  @Property(tries = 20, seed = "42")
  void nothingIsLost(@ForAll("heard") List<Position> positions) throws IOException {
    Path folder = FilesIn.newFolder();
    List<Position> read = new ArrayList<>();
    try (Engine engine = Engine.start(new Folder(folder), folder.resolve("spill"))) {
      PositionBuffer buffer = new PositionBuffer();
      positions.forEach(buffer::add);
      SortedPositions sorted = new SortedPositions(buffer);
      PositionWriter writer = new PositionWriter(engine);
      for (SortedPositions.DaySlice day : sorted.days()) {
        Path file = folder.resolve(day.day() + ".parquet");
        writer.write(sorted, day, file);
        new PositionReader(engine).read(ParquetFiles.source(file), read::add);
      }
    }

    List<Position> expected = new ArrayList<>(positions);
    expected.sort(
        Comparator.<Position>comparingLong(
                position -> Math.floorDiv(position.time() - MIDNIGHT, 86_400_000_000L))
            .thenComparing(FILE_ORDER));
    assertThat(read)
        .usingElementComparator(FILE_ORDER)
        .isEqualTo(expected)
        .usingElementComparator(Comparator.comparing(Position::toString))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Provide
  Arbitrary<List<Position>> heard() {
    return positions().list().ofMinSize(1).ofMaxSize(300);
  }

  private static Arbitrary<Position> positions() {
    Arbitrary<Address> addresses =
        Arbitraries.of(0x00000a, 0x3c6444, 0xffffff, 0x100000a).map(Address::new);
    Arbitrary<Long> times =
        Arbitraries.longs().between(0, 3 * 86_400_000_000L - 1).map(after -> MIDNIGHT + after);
    Arbitrary<Origin> origins =
        Combinators.combine(
                Arbitraries.longs().between(0, Long.MAX_VALUE),
                Arbitraries.integers().between(0, 3))
            .as(Origin::new);
    Arbitrary<double[]> places =
        Combinators.combine(
                Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
            .as((latitude, longitude) -> new double[] {latitude, longitude});
    return Combinators.combine(
            addresses, times, origins, places, measures(), words(), integrity(), rows())
        .as(RoundTripTest::position);
  }

  private record Words(
      GroundState ground, PositionSource source, boolean stale, String callsign, String squawk) {}

  private static Arbitrary<Words> words() {
    return Combinators.combine(
            Arbitraries.of(GroundState.values()),
            Arbitraries.of(PositionSource.values()),
            Arbitraries.of(true, false),
            Arbitraries.of("", "RCH431", "ÜÑÏ'\"", "A"),
            Arbitraries.of("", "0000", "7777"))
        .as(Words::new);
  }

  private static Arbitrary<float[]> measures() {
    return Arbitraries.floats()
        .between(-3_000, 130_000)
        .injectNull(0.3)
        .map(value -> value == null ? Float.NaN : value)
        .array(float[].class)
        .ofSize(5);
  }

  private static Arbitrary<Integrity> integrity() {
    return Combinators.combine(
            Arbitraries.integers().between(-1, 11),
            Arbitraries.integers().between(-1, 40_000),
            Arbitraries.integers().between(-1, 11),
            Arbitraries.integers().between(-1, 3))
        .as(Integrity::new);
  }

  private static Arbitrary<Integer> rows() {
    return Arbitraries.integers().between(0, Integer.MAX_VALUE);
  }

  private static Position position(
      Address address,
      long time,
      Origin origin,
      double[] place,
      float[] measures,
      Words words,
      Integrity integrity,
      int row) {
    return new Position(
        address,
        time,
        place[0],
        place[1],
        measures[0],
        measures[1],
        measures[2],
        measures[3],
        measures[4],
        words.ground(),
        words.source(),
        words.stale(),
        words.callsign(),
        words.squawk(),
        integrity,
        origin,
        row);
  }
}
