package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.status.Status;

/** However the same positions come into a workspace, they give the same events. */
class SameEventsTest {
  private static final String SEED = "20190123";
  private static final int TRIES = 6;

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void inWhateverOrderTheDaysAreImported(@ForAll long seed) throws IOException {
    Fleet fleet = new Fleet(5, 4, seed);
    List<SourceContent> shuffled = new ArrayList<>(fleet.byDay());
    Collections.shuffle(shuffled, new Random(seed));

    assertSame(
        folder -> Importing.atOnce(folder, fleet.byDay()),
        folder -> Importing.oneByOne(folder, shuffled));
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void whetherTheDaysAreImportedAtOnceOrOneByOne(@ForAll long seed) throws IOException {
    Fleet fleet = new Fleet(5, 4, seed);

    assertSame(
        folder -> Importing.atOnce(folder, fleet.byDay()),
        folder -> Importing.oneByOne(folder, fleet.byDay()));
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void whetherPositionsAreInOneFileOrInTwo(@ForAll long seed) throws IOException {
    Fleet fleet = new Fleet(4, 3, seed);

    Workspace whole = Importing.atOnce(newFolder(), fleet.whole());
    Workspace split = Importing.oneByOne(newFolder(), fleet.split());

    assertThat(Asking.everything(split)).isEqualTo(Asking.everything(whole));
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void whenHolesInTheMiddleOfFlightsAreFilledLater(@ForAll long seed) throws IOException {
    Fleet fleet = new Fleet(4, 5, seed);
    Random random = new Random(seed);
    List<Position> early = new ArrayList<>();
    List<Position> late = new ArrayList<>();
    boolean isLate = false;
    for (Position position : fleet.heard()) {
      isLate = random.nextInt(80) == 0 ? !isLate : isLate;
      (isLate ? late : early).add(position);
    }
    List<SourceContent> sources =
        List.of(SourceContent.of("early", early), SourceContent.of("late", late));

    assertSame(
        folder -> Importing.atOnce(folder, sources), folder -> Importing.oneByOne(folder, sources));
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void whenEverythingComesAgainFromSomewhereElse(@ForAll long seed) throws IOException {
    Fleet fleet = new Fleet(3, 4, seed);
    List<SourceContent> twice = new ArrayList<>(fleet.byDay());
    fleet.byDay().forEach(day -> twice.add(new SourceContent("replica", day.aircraft())));

    Workspace once = Importing.atOnce(newFolder(), fleet.byDay());
    Workspace again = Importing.oneByOne(newFolder(), twice);

    assertThat(flownBy(again)).isEqualTo(flownBy(once));
  }

  /** Citations and counts differ where a report stands in two documents; the flights do not. */
  private static List<String> flownBy(Workspace workspace) {
    return Asking.everything(workspace).stream()
        .map(line -> line.substring(0, line.lastIndexOf(',')))
        .toList();
  }

  private interface Way {
    Workspace to(Path folder);
  }

  private static void assertSame(Way one, Way other) throws IOException {
    Workspace first = one.to(newFolder());
    Workspace second = other.to(newFolder());
    List<String> ofFirst = Asking.everything(first);
    List<String> ofSecond = Asking.everything(second);
    assertThat(without(ofFirst, ofSecond)).isEqualTo(without(ofSecond, ofFirst));
    assertThat(ofSecond).isEqualTo(ofFirst).isNotEmpty();
    Status status = first.status();
    assertThat(second.status().removed()).isEqualTo(status.removed());
    assertThat(second.status().days()).isEqualTo(status.days());
    assertThat(second.status().flights()).isEqualTo(status.flights());
    assertThat(second.status().stays()).isEqualTo(status.stays());
    assertThat(second.status().gaps()).isEqualTo(status.gaps());
    assertThat(second.status().marks()).isEqualTo(status.marks());
  }

  private static List<String> without(List<String> others, List<String> lines) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  private static Path newFolder() throws IOException {
    return FilesIn.newFolder();
  }
}
