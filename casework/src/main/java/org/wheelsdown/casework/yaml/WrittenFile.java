package org.wheelsdown.casework.yaml;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.mistake.Mistake;

/**
 * A YAML file as it was read.
 *
 * @param text all of it
 * @param root what it says; empty where it cannot be read as YAML of our kind
 * @param mistakes why not, and names that are written twice
 */
public record WrittenFile(String text, Optional<Written.Fields> root, List<Mistake> mistakes) {
  public WrittenFile {
    mistakes = List.copyOf(mistakes);
  }
}
