package org.wheelsdown.casework.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IndependenceTest {
  private static final int SOURCES = 8;

  @Test
  void thoseWhoHeardItFromTheSameThirdAreOne() {
    Independence independence =
        new Independence(List.of(source("a", "third"), source("b", "third"), source("third")));

    assertThat(independence.of(List.of("a", "b"))).isEqualTo(1);
  }

  @Test
  void somebodyAndWhomTheyHaveItFromAreOne() {
    Independence independence =
        new Independence(List.of(source("a", "b"), source("b", "c"), source("c")));

    assertThat(independence.of(List.of("a", "c"))).isEqualTo(1);
  }

  @Test
  void whoBridgesTwoMakesThemOne() {
    Independence independence =
        new Independence(List.of(source("a"), source("b"), source("both", "a", "b")));

    assertThat(independence.of(List.of("a", "b"))).isEqualTo(2);
    assertThat(independence.of(List.of("a", "b", "both"))).isEqualTo(1);
  }

  @Test
  void nobodyIsNoSource() {
    assertThat(new Independence(List.of()).of(List.of())).isZero();
  }

  @Property(tries = 300)
  void theOrderMakesNoDifferenceAndCirclesEnd(
      @ForAll Random random, @ForAll @IntRange(max = SOURCES) int sayers) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < SOURCES; i++) {
      sources.add(source(name(i), name(random.nextInt(SOURCES))));
    }
    List<String> said = new ArrayList<>();
    for (int i = 0; i < sayers; i++) {
      said.add(name(i));
    }
    Independence independence = new Independence(sources);
    int count = independence.of(said);
    Collections.shuffle(said, random);

    assertThat(independence.of(said)).isEqualTo(count).isLessThanOrEqualTo(sayers);
  }

  @Property(tries = 300)
  void oneMoreToLeanOnNeverMakesThemMore(@ForAll Random random) {
    List<Source> before = new ArrayList<>();
    List<Source> after = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < SOURCES; i++) {
      String first = name(random.nextInt(SOURCES));
      before.add(source(name(i), first));
      after.add(source(name(i), first, name(random.nextInt(SOURCES))));
      said.add(name(i));
    }

    assertThat(new Independence(after).of(said))
        .isLessThanOrEqualTo(new Independence(before).of(said));
  }

  private static String name(int i) {
    return "source-" + i;
  }

  private static Source source(String id, String... heardFrom) {
    return new Source(
        id, "somebody", Optional.empty(), Optional.empty(), Set.copyOf(List.of(heardFrom)));
  }
}
