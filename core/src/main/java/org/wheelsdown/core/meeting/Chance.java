package org.wheelsdown.core.meeting;

import java.time.Duration;

/** How often aircraft such as those of a meeting overlap at its airport for as long as they did. */
public sealed interface Chance {
  /** In one sentence without its full stop, with the figures it rests on. */
  String inWords();

  /**
   * A share of pairs. The pair that met is one of them, so that it is never 0: among pairs that do
   * not differ in anything but chance, at most a share of p has a value of p or less.
   *
   * @param which the pairs, such as {@code pairs of military transports}
   * @param there where and when they were, such as {@code at SVMI in these 14 days}
   * @param length how long the pair that met was there together
   * @param asLong pairs that were there together for as long or longer, the one that met included
   * @param pairs all pairs, the one that met included
   */
  record Share(String which, String there, Duration length, long asLong, long pairs)
      implements Chance {
    public Share {
      if (asLong < 1 || asLong > pairs) {
        throw new IllegalArgumentException(asLong + " of " + pairs + " pairs");
      }
    }

    /** Above 0, up to 1. */
    public double value() {
      return (double) asLong / pairs;
    }

    @Override
    public String inWords() {
      return Wording.of(this);
    }
  }

  /**
   * Nothing can be said.
   *
   * @param why such as {@code only 3 other helicopters were at SVMI in these 14 days}
   */
  record Unknown(String why) implements Chance {
    @Override
    public String inWords() {
      return "unknown: " + why;
    }
  }
}
