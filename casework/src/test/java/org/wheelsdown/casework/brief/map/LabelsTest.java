package org.wheelsdown.casework.brief.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class LabelsTest {
  private static final Box PICTURE = new Box(0, 0, 680, 400);

  @Property(seed = "13", tries = 200)
  void noNameLiesOnAnotherOrOnAPlace(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = 0, max = 400) Double> numbers) {
    List<Spot> places = new ArrayList<>();
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      places.add(new Spot(numbers.get(i), numbers.get(i + 1)));
    }
    List<Box> taken = new ArrayList<>(places.stream().map(Labels::around).toList());
    Labels labels = new Labels(PICTURE, taken, List.of());
    for (Spot place : places) {
      labels
          .place(place, List.of("Some Town ABCD", "ABCD"))
          .ifPresent(
              placed -> {
                assertThat(taken).noneMatch(placed.box()::overlaps);
                assertThat(placed.box().isIn(PICTURE)).isTrue();
                taken.add(placed.box());
              });
    }
    assertThat(taken).hasSizeGreaterThan(places.size());
  }
}
