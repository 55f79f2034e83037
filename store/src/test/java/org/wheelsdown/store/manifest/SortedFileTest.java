package org.wheelsdown.store.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SortedFileTest {
  @Property(seed = "1")
  void aFileThatHoldsOneOfTheTextsIsNotLeftOut(
      @ForAll @NotEmpty @Size(max = 5) Set<@AlphaChars @StringLength(max = 2) String> held,
      @ForAll @Size(max = 5) Set<@AlphaChars @StringLength(max = 2) String> asked) {
    String first = Collections.min(held);
    String last = Collections.max(held);
    SortedFile file = new SortedFile("any", held.size(), first, last);
    boolean isBetween =
        asked.stream().anyMatch(text -> text.compareTo(first) >= 0 && text.compareTo(last) <= 0);

    assertThat(file.canHold(Optional.of(new TreeSet<>(asked)))).isEqualTo(isBetween);
    assertThat(isBetween || Collections.disjoint(held, asked)).isTrue();
    assertThat(file.canHold(Optional.empty())).isTrue();
  }
}
