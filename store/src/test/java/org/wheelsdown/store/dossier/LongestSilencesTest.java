package org.wheelsdown.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

class LongestSilencesTest {
  private static final Instant MIDNIGHT = Instant.parse("2025-02-22T00:00:00Z");
  private static final List<Column> COLUMNS =
      List.of(
          new Column("icao", Column.Kind.TEXT),
          new Column("gap_start", Column.Kind.TIME),
          new Column("gap_end", Column.Kind.TIME),
          new Column("minutes", Column.Kind.NUMBER));

  private record Silence(String icao, long start, long seconds) {
    /** The minutes have one digit behind the point, as in an answer. */
    Row row() {
      return new Row(
          List.of(
              new Value.Text(icao),
              new Value.Time(MIDNIGHT.plusSeconds(start)),
              new Value.Time(MIDNIGHT.plusSeconds(start + seconds)),
              new Value.Measure(Math.round(seconds / 6.0) / 10.0)),
          List.of());
    }
  }

  @Property(tries = 300, seed = "1")
  void theSecondsCountThenTheStartThenTheAddress(
      @ForAll("silences") List<Silence> silences, @ForAll Random random) {
    List<Silence> mixed = new ArrayList<>(silences);
    Collections.shuffle(mixed, random);
    LongestSilences longest = new LongestSilences(4);
    mixed.forEach(silence -> longest.add(new Fields(COLUMNS, silence.row())));

    assertThat(longest.rows())
        .containsExactlyElementsOf(
            silences.stream()
                .sorted(
                    Comparator.comparingLong(Silence::seconds)
                        .reversed()
                        .thenComparing(Silence::start)
                        .thenComparing(Silence::icao))
                .limit(4)
                .map(Silence::row)
                .toList());
  }

  /** Of many some differ only by seconds, and some not at all in length. */
  @Provide
  Arbitrary<List<Silence>> silences() {
    return Combinators.combine(
            Arbitraries.of("0b056a", "0b056b"),
            Arbitraries.longs().between(0, 5),
            Arbitraries.longs().between(7436, 7444))
        .as(Silence::new)
        .list()
        .ofMaxSize(12);
  }
}
