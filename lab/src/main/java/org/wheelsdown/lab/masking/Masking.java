package org.wheelsdown.lab.masking;

import java.util.stream.Stream;

/** One way to make cases of a track. */
@FunctionalInterface
interface Masking {
  /** The cases, one after the other; those that share what is heard follow each other. */
  Stream<MaskedCase> of(KnownTrack track);
}
