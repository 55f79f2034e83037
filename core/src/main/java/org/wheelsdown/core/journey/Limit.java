package org.wheelsdown.core.journey;

import java.time.Duration;
import java.util.Locale;

/** Why a journey is taken to begin or to end where it does. */
public sealed interface Limit {
  /** In words, after "began" or "ended". */
  String inWords();

  /** It stood there longer than a stop may last. */
  record Stayed(Duration length) implements Limit {
    @Override
    public String inWords() {
      return "a stay of " + hours(length);
    }
  }

  /**
   * Nobody heard it for longer than a stop may last, and where it was is not known or it was not
   * all the time at one field.
   */
  record Silent(Duration length) implements Limit {
    @Override
    public String inWords() {
      return "a silence of " + hours(length);
    }
  }

  /** No flight of this aircraft is known beyond. */
  record NoData() implements Limit {
    @Override
    public String inWords() {
      return "no more data";
    }
  }

  /** The journey is longer; only a part of it is meant. */
  record OnTheWay() implements Limit {
    @Override
    public String inWords() {
      return "more of the journey";
    }
  }

  private static String hours(Duration length) {
    return String.format(Locale.ROOT, "%.1f h", length.toSeconds() / 3600.0);
  }
}
