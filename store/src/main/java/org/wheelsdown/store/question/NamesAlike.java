package org.wheelsdown.store.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.statement.Likeness;
import org.wheelsdown.store.engine.Engine;

/**
 * Names the operators and owners in a workspace that look like one that nobody has; whether they
 * are meant is for the reader to say.
 */
final class NamesAlike {
  private static final int NAMED = 5;

  private static final String NAMES = "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s <> ''";

  private final Engine engine;
  private final String identity;

  /**
   * @param identity what follows {@code FROM} for the identity of aircraft
   */
  NamesAlike(Engine engine, String identity) {
    this.engine = engine;
    this.identity = identity;
  }

  /** One sentence for each operator or owner asked for that no name of an aircraft has in it. */
  List<String> of(Who who) {
    return Stream.concat(of("operator", who.operators()), of("owner", who.owners())).toList();
  }

  private Stream<String> of(String column, Collection<String> asked) {
    if (asked.isEmpty()) {
      return Stream.empty();
    }
    List<String> names =
        engine.list(NAMES.formatted(column, identity), row -> row.getString(1)).stream()
            .sorted()
            .toList();
    return asked.stream().sorted().flatMap(each -> sentence(column + "s", each, names).stream());
  }

  private static Optional<String> sentence(String what, String asked, List<String> names) {
    if (names.stream().anyMatch(name -> name.toUpperCase(Locale.ROOT).contains(asked))) {
      return Optional.empty();
    }
    Comparator<String> alike = Comparator.comparingInt(name -> Likeness.of(asked, name));
    List<String> near =
        names.stream()
            .filter(name -> Likeness.of(asked, name) > Likeness.NONE)
            .sorted(alike.reversed())
            .limit(NAMED)
            .toList();
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Of the %s named here these look like %s; whether one is meant is for you to say: %s."
                .formatted(what, asked, String.join("; ", near)));
  }
}
