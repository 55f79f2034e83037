package org.wheelsdown.lab.accuracy;

import java.util.List;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Scored;

/**
 * How much was hidden, as a row of a table.
 *
 * @param name the row's, in kilometres
 * @param from least kilometres
 * @param below kilometres that are no longer of it
 */
record Stretch(String name, double from, double below) {
  private static final List<Stretch> FIXED = List.of(fixed(25), fixed(50), fixed(100), fixed(200));

  private static final List<Stretch> DRAWN =
      List.of(
          new Stretch("10–25", 10, 25),
          new Stretch("25–50", 25, 50),
          new Stretch("50–100", 50, 100),
          new Stretch("100–250", 100, 250));

  private static Stretch fixed(int kilometres) {
    return new Stretch(Integer.toString(kilometres), kilometres, kilometres + 1);
  }

  /** The rows for a mask that hides so many kilometres. */
  static List<Stretch> of(Mask mask) {
    return mask == Mask.LAST_DRAWN || mask == Mask.FIRST_DRAWN ? DRAWN : FIXED;
  }

  boolean holds(Scored one) {
    return one.kilometres() >= from && one.kilometres() < below;
  }
}
