package org.wheelsdown.casework.folder;

import java.util.List;
import org.wheelsdown.casework.mistake.Mistake;
import org.wheelsdown.casework.yaml.WrittenFile;

/** What came of reading a case. */
public sealed interface CaseReading {
  /**
   * It can be worked with.
   *
   * @param content what it says
   * @param warnings what is odd, but may be meant; in the order of the file
   * @param written the file as it was when it was read
   */
  record Sound(Case content, List<Mistake> warnings, WrittenFile written) implements CaseReading {
    public Sound {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It has to be put right first.
   *
   * @param mistakes at least one; in the order of the file
   */
  record Mistaken(List<Mistake> mistakes) implements CaseReading {
    public Mistaken {
      mistakes = List.copyOf(mistakes);
    }
  }
}
