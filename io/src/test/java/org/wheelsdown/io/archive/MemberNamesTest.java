package org.wheelsdown.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Each file of an archive is found again by its name. */
class MemberNamesTest {
  private static final int OF_A_LARGE_ARCHIVE = 200_000;

  @Property(seed = "20190123")
  void noTwoHaveTheSameAndEachHasItsOwnAgain(@ForAll("names") List<String> names) {
    List<String> told = told(names);
    assertThat(new HashSet<>(told)).hasSameSizeAs(told);
    assertThat(told(names)).isEqualTo(told);
  }

  @Test
  void namesThatDifferStayAsTheyAre() {
    List<String> names =
        IntStream.range(0, OF_A_LARGE_ARCHIVE).mapToObj("traces/%06x.json"::formatted).toList();
    assertThat(told(names)).isEqualTo(names);
  }

  /** Some of them look like what is made of others. */
  @Provide
  Arbitrary<List<String>> names() {
    Arbitrary<String> plain = Arbitraries.of("a", "b", "a/b", "");
    Arbitrary<String> asMade = plain.map(name -> name + " (member 2)");
    Arbitrary<String> asMadeTwice = asMade.map(name -> name + " (member 3)");
    return Arbitraries.oneOf(plain, asMade, asMadeTwice).list().ofMaxSize(40);
  }

  private static List<String> told(List<String> names) {
    MemberNames told = new MemberNames();
    List<String> all = new ArrayList<>();
    for (String name : names) {
      Member member = new Member(name, 0, InputStream.nullInputStream(), new Damage());
      all.add(told.of("", member, all.size() + 1));
    }
    return all;
  }
}
