package org.wheelsdown.casework.verdict;

import java.util.Optional;

/** Whether a row meets a condition. */
@FunctionalInterface
interface RowTest {
  /** What of the row does not meet it, in words; empty where it does. */
  Optional<String> mismatch(FoundRow row);
}
