package org.wheelsdown.lab.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wheelsdown.lab.scoring.Scores;
import org.wheelsdown.lab.scoring.Share;

/** Gathers the cells of one row of a table; numbers are written the same everywhere. */
final class Row {
  private final List<String> cells = new ArrayList<>();

  Row(String name) {
    cells.add(name);
  }

  Row text(String words) {
    cells.add(words);
    return this;
  }

  Row count(double number) {
    return format("%,.0f", number);
  }

  /** How many cases, and of how many flights. */
  Row counts(Scores scores) {
    return count(scores.cases()).count(scores.flights());
  }

  Row percent(Share share) {
    return text(share.percent());
  }

  Row percentWithInterval(Share share) {
    return text(share.percentWithInterval());
  }

  Row format(String format, Object... numbers) {
    return text(String.format(Locale.ROOT, format, numbers));
  }

  List<String> cells() {
    return List.copyOf(cells);
  }
}
