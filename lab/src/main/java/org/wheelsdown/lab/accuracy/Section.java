package org.wheelsdown.lab.accuracy;

import org.wheelsdown.lab.scoring.Scores;

/** A part of the report. */
@FunctionalInterface
interface Section {
  /** Writes what all cases say about its subject. */
  void write(Markdown report, Scores scores);
}
